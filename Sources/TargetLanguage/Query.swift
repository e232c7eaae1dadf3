extension Smart {
    /// Something that the text does not say, and what to write.
    package struct Query: Sendable, Equatable {
        /// What is asked.
        package enum Kind: String, Sendable, CaseIterable {
            case noMeasure, noTime, vagueTime, vagueWords, nobodyNamed, noStart, noSupport
        }

        /// What the text lacks, or which of its words are vague.
        package let kind: Kind
        /// What is missing or cannot be measured, and what to say instead, in two sentences.
        package let sentence: String
    }

    /// The three that matter most, the measure and the time first.
    package var queries: [Query] {
        let unquoted = vagueWords.filter { time != nil || !vagueTimes.contains($0) }
        let all: [Query?] = [
            measure == nil
                ? Query(
                    kind: .noMeasure,
                    sentence:
                        "No measure was found. Say how success will be shown, such as ‘on 4 of 5 occasions’.")
                : nil,
            time == nil
                ? vagueTimes.first.map {
                    Query(
                        kind: .vagueTime,
                        sentence:
                            "‘\($0)’ is not a date. Say by when, such as ‘by the end of the autumn term’.")
                }
                    ?? Query(
                        kind: .noTime,
                        sentence: "No date was found. Say by when, such as ‘by the end of the autumn term’.")
                : nil,
            unquoted.first.map {
                Query(
                    kind: .vagueWords,
                    sentence: "‘\($0)’ cannot be measured. Say what will be seen or counted.")
            },
            who == nil
                ? Query(
                    kind: .nobodyNamed,
                    sentence: "Nobody is named. Say who helps, such as ‘with the class teacher’.")
                : nil,
            start == nil
                ? Query(
                    kind: .noStart,
                    sentence: "No starting point was found. Say where the pupil is now, such as ‘from 35%’.")
                : nil,
            support == nil && who == nil
                ? Query(
                    kind: .noSupport,
                    sentence: "No support was found. Say what will help, such as ‘using a visual timetable’.")
                : nil,
        ]
        return Array(all.compactMap(\.self).prefix(3))
    }
}
