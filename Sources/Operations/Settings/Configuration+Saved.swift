import Logging
import Store

extension Configuration {
    /// With what is saved in the database of these settings, where that is there and can be read. A command that needs
    /// settings must not fail because of it, but says so.
    ///
    /// - Parameter level: how loud; a command that goes on to use the database will say so itself.
    public func withSavedSettings(_ logger: Logger, level: Logger.Level = .warning) async -> Configuration {
        do {
            return with(saved: try await DatabaseGeneration(path: database).settings())
        } catch StoreError.notFound {
            return self
        } catch {
            logger.log(level: level, "settings saved in the dashboard are not known: \(CommandFailure(error).message)")
            return self
        }
    }
}
