/// An entity that two snapshots have not in common, by its row number.
///
/// A far comparison has 13,000 of them and shows 50: what they are called is asked for page by page.
public struct EntityReference: Sendable, Hashable {
    let entity: Int64
}
