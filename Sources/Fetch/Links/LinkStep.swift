/// What comes next for a link.
enum LinkStep {
    /// The next request, of the same link.
    case ask
    /// A second try, no sooner than after this time.
    case later(Duration)
    /// Nothing.
    case done(LinkResult)
}
