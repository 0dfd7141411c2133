/// The values of all series at one time, with their texts, which are made once and used three times.
struct ChartMoment: Sendable {
    /// UTC seconds.
    let time: Int64
    let timeText: String
    let values: [Double?]
    let texts: [String]

    init(time: Int64, timeText: String, values: [Double?], scale: ChartScale) {
        self.time = time
        self.timeText = timeText
        self.values = values
        texts = values.map(scale.text)
    }
}
