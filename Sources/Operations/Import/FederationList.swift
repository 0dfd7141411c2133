import Foundation
import Store

/// The federation list of eduGAIN (`api.php?action=list_feds`): an object of federations by code.
///
/// The real list is irregular: `reg_auth` is null or empty for some, names carry trailing blanks, keys are missing.
/// A federation without usable `reg_auth` or name is passed over, and nothing else is.
public enum FederationList {
    /// - Throws: ``CommandFailure`` with ``ExitStatus/verificationFailed`` when `bytes` are not such a list at all.
    public static func parse(_ bytes: [UInt8], name: String) throws -> [FederationName] {
        guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
            throw CommandFailure(.verificationFailed, "\(name) is not JSON")
        }
        let entries: [(code: String?, value: Any)]
        switch object {
        case let list as [String: Any]: entries = list.map { ($0.key, $0.value) }
        case let list as [Any]: entries = list.map { (nil, $0) }
        default: throw CommandFailure(.verificationFailed, "\(name) is not a list of federations")
        }
        let names = entries.compactMap { code, value in (value as? [String: Any]).flatMap { federation(code, $0) } }
        guard !names.isEmpty else {
            throw CommandFailure(
                .verificationFailed, "\(name) names no federation",
                hint: "Expected is what the eduGAIN API answers: {\"CODE\": {\"reg_auth\": …, \"name\": …}, …}")
        }
        return withoutDuplicates(names.sorted { ($0.code ?? "", $0.name) < ($1.code ?? "", $1.name) })
    }

    private static func federation(_ code: String?, _ entry: [String: Any]) -> FederationName? {
        func text(_ key: String) -> String? {
            let value = (entry[key] as? String)?.trimmingCharacters(in: .whitespacesAndNewlines)
            return value?.isEmpty == false ? value : nil
        }
        guard let authority = text("reg_auth"), let name = text("name") else { return nil }
        let countries = (entry["country_code"] as? [Any])?.compactMap { $0 as? String } ?? []
        return FederationName(
            registrationAuthority: authority, name: name, code: text("code") ?? code,
            countries: countries.map { $0.lowercased() }.filter { !$0.isEmpty && !$0.contains(" ") })
    }

    private static func withoutDuplicates(_ names: [FederationName]) -> [FederationName] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0.registrationAuthority).inserted }
    }
}
