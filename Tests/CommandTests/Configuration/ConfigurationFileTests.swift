import Foundation
import Glibc
import Testing

@Suite("Configuration files that are wrong")
struct ConfigurationFileTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test(
        "A strange line is an error that names file and line",
        arguments: [
            ("EDUGAIN_PROT=8000", "unknown setting 'EDUGAIN_PROT'"), ("edugain_port=8000", "unknown setting"),
            ("export EDUGAIN_PORT=8000", "unknown setting"), ("=8000", "unknown setting ''"),
            ("EDUGAIN_PORT=eighty", "'eighty'"), ("EDUGAIN_PORT=65536", "0 to 65535"),
            ("EDUGAIN_PORT=-1", "0 to 65535"),
            ("EDUGAIN_PORT=8000 # comment", "0 to 65535"), ("EDUGAIN_DATABASE=", "must not be empty"),
            ("EDUGAIN_MAX_SIZE=512M", "number of bytes"), ("EDUGAIN_MAX_SIZE=0", "number of bytes"),
            ("EDUGAIN_TIMEZONE=Mars/Olympus", "must be a time zone"), ("EDUGAIN_LOG_LEVEL=loud", "must be debug, info"),
            ("EDUGAIN_TRUSTED_PROXIES=10.0.0.1/8", "must be addresses or networks"),
            ("EDUGAIN_ACCESS_LOG=loud", "must be off, shortened or full"),
            ("EDUGAIN_PORT", "is not KEY=value"), ("[service]", "is not KEY=value"),
            ("EDUGAIN_HOST=\"::1", "quotes"), ("EDUGAIN_HOST='::1\"", "quotes"), ("EDUGAIN_HOST=\"", "quotes"),
            ("EDUGAIN_SOURCE=again", "EDUGAIN_SOURCE was set in line 2 already"),
        ])
    func line(text: String, complaint: String) throws {
        let lines = "# Settings\nEDUGAIN_SOURCE=first\n\n\(text)\n"
        let file = try workspace.write(Array(lines.utf8), to: "settings.conf")
        for command in [["config", "show"], ["config", "check"], ["import"], ["demo"]] {
            let result = try workspace.start(command + ["--config", file]).wait()
            result.expectFailure(64, "\(file), line 4: ", complaint)
            #expect(result.output.isEmpty)
        }
    }

    @Test("A bad value in the environment names the variable")
    func environment() throws {
        try workspace.run("config", "check", environment: ["EDUGAIN_PORT": "eighty"])
            .expectFailure(64, "EDUGAIN_PORT (environment)", "'eighty'")
    }

    @Test("A bad value on the command line is an error too")
    func flag() throws {
        try workspace.run("config", "check", "--database", "").expectFailure(64, "command line", "must not be empty")
    }

    @Test("A file that is not there is not found")
    func missing() throws {
        let path = workspace.path("missing.conf")
        try workspace.run("config", "check", "--config", path).expectFailure(10, path, "HINT: ")
        try workspace.run("config", "check", environment: ["EDUGAIN_CONFIG": path]).expectFailure(10, path)
    }

    @Test("A directory and a file that is no text are errors")
    func notText() throws {
        try workspace.run("config", "check", "--config", workspace.directory).expectFailure(64, workspace.directory)
        let file = try workspace.write([0xFF, 0xFE, 0x41, 0x00], to: "wide.conf")
        try workspace.run("config", "check", "--config", file).expectFailure(64, file, "not UTF-8")
    }

    @Test("The null device is an empty file")
    func nullDevice() throws {
        try workspace.run("config", "check", "--config", "/dev/null").expectSuccess()
    }

    @Test("A file that may not be read is an error and never passed over", .enabled(if: geteuid() != 0, "run as root"))
    func unreadable() throws {
        let file = try workspace.write(Array("EDUGAIN_PORT=8000\n".utf8), to: "secret.conf")
        try #require(chmod(file, 0) == 0)
        try workspace.run("config", "check", "--config", file).expectFailure(1, file, "cannot be read")
    }

    @Test("A file that another user may not read is an error for that user", .needsOtherUser)
    func unreadableForOther() throws {
        let file = try workspace.write(Array("EDUGAIN_PORT=8000\n".utf8), to: "secret.conf")
        try #require(chmod(file, 0o600) == 0)
        let arguments = Tool.otherUserArguments + [try Program.requirePath(), "config", "check"]
        let tool = try #require(Tool.changeUser)
        try workspace.start(executable: tool, arguments + ["--config", file]).wait()
            .expectFailure(1, file, "cannot be read", "HINT: ")
        try workspace.start(executable: tool, arguments, environment: ["EDUGAIN_CONFIG": file]).wait()
            .expectFailure(1, file, "cannot be read")
        try #require(chmod(file, 0o644) == 0)
        try workspace.start(executable: tool, arguments + ["--config", file]).wait().expectSuccess()
    }
}
