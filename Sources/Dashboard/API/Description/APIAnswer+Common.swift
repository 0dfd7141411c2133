import Hummingbird

extension APIAnswer {
    /// What every operation may answer.
    static func common(_ audience: APIOperation.Audience, isReading: Bool) -> [APIAnswer] {
        var answers = [
            problem(.badRequest, "The address or the body cannot be understood; the answer says which part."),
            problem(.serviceUnavailable, "The data cannot be read right now. Try again in a moment."),
        ]
        if isReading {
            answers += [
                APIAnswer(.notModified, "You have this already: it has the ETag that you named."),
                problem(.notFound, "There is no such thing, or nothing was imported yet."),
            ]
        }
        if audience == .administrators {
            answers.append(
                problem(.forbidden, "For administrators: a token or a session is missing or not good any more."))
        }
        return answers
    }
}
