extension StatementText {
    /// `late, judged by the LA deadline, 13 December 2010, and the extension until 17 December 2010`, in a list that the LA signs.
    package static func punctuality(_ punctuality: Punctuality) -> String {
        let la = punctuality.laDeadline.map { "the LA deadline, \(day($0))" }
        let extended = punctuality.extendedUntil.map { "the extension until \(day($0))" }
        let statutory = punctuality.statutoryDate.map { "the statutory date, \(day($0))" }
        return switch punctuality.judgement {
        case .onTime: judged("on time", by: [la ?? statutory])
        case .onTimeByExtension: judged("on time", by: [extended])
        case .late: judged("late", by: [la, extended])
        case .afterStatutory: judged("late", by: [statutory])
        }
    }

    private static func judged(_ word: String, by days: [String?]) -> String {
        let days = days.compactMap(\.self)
        return days.isEmpty ? word : "\(word), judged by \(days.joined(separator: ", and "))"
    }
}

extension Punctuality {
    /// How a day on which the LA had a submission was judged, from the words of a list; nil where the words are others, or say of the
    /// day what is not so.
    package init?(_ judgement: Judgement, on day: Day, statedAs text: String) {
        func said(_ words: String) -> Day? {
            text.ranges(of: words).first.flatMap { place in
                StatementText.day(in: text[place.upperBound...].prefix { $0 != "," })
            }
        }
        // Where an extension was granted, the words leave out the deadline that it puts off.
        self.init(
            on: day,
            laDeadline: judgement == .onTimeByExtension ? day.adding(days: -1) : said("the LA deadline, "),
            statutoryDate: said("the statutory date, "), extendedUntil: said("the extension until "))
        guard self.judgement == judgement, StatementText.punctuality(self) == text else { return nil }
    }
}
