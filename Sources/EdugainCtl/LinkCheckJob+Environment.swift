import Logging
import Operations

extension LinkCheckJob {
    /// With the settings that are in force.
    init(_ environment: CommandEnvironment) async {
        let context = environment.context
        let configuration = await environment.configuration.withSavedSettings(context.logger, level: .debug)
        if !configuration.hasLinkContact {
            context.logger.notice(
                """
                the owners of servers cannot see who checks their links: set EDUGAIN_LINK_CONTACT or EDUGAIN_PUBLIC_URL
                """)
        }
        self.init(
            database: configuration.database,
            settings: configuration.linkCheckSettings(version: ProgramVersion.current), context: context)
    }
}
