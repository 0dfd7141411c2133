import Hummingbird

extension APIAnswer {
    /// What every operation may answer.
    ///
    /// - Parameter isData: whether it reads what imports wrote, which stays the same until the next one.
    static func common(_ audience: APIOperation.Audience, isReading: Bool, isData: Bool) -> [APIAnswer] {
        var answers = [
            problem(.badRequest, "The address or the body cannot be understood; the answer says which part."),
            problem(.serviceUnavailable, "The data cannot be read right now. Try again in a moment."),
        ]
        if isReading {
            answers.append(problem(.notFound, "There is no such thing, or nothing was imported yet."))
        }
        if isData {
            answers.append(APIAnswer(.notModified, "You have this already: it has the ETag that you named."))
        }
        if audience == .administrators {
            answers.append(
                problem(.forbidden, "For administrators: a token or a session is missing or not good any more."))
        }
        return answers
    }
}
