import Input
import TargetSetting

/// The lines above the headings of a roll: what they say of the list, where that is not a list of those who are here now.
struct RollTitles {
    let above: [(line: Int, text: String)]

    /// What is to be asked about the list, once: where all of its pupils are, or of when it is.
    /// - Parameter entries: its rows.
    func entries(over entries: [RollEntry]) -> [RollEntry] {
        for (line, text) in above {
            guard let said = PlaceSaid(title: text), entries.contains(where: { $0.lacks(said) }) else {
                continue
            }
            return [RollEntry(CellProblem.titleOfList(said).inLine(line, column: "", value: text))]
        }
        return above.lazy.compactMap { line, text in
            RollTitles.time(in: text).map { time in
                RollEntry(LineProblem(line: line, column: "", value: shown(text), kind: .listOf(time)))
            }
        }.prefix(1).map(\.self)
    }

    /// The last day that a title says, or else the academic year.
    private static func time(in title: String) -> ListTime? {
        let words = title.split { $0.isWhitespace || "(),;:".contains($0) }.map(String.init)
        let days = words.indices.flatMap { place in
            [1, 3].compactMap { count in
                place + count <= words.count
                    ? try? Input.cell.day(words[place..<place + count].joined(separator: " ")) : nil
            }
        }
        // Two are of a span: when those were born, or came, who are in the list.
        let all = Set(RollField.words(of: title))
        if days.count == 1, all.isDisjoint(with: ["born", "birth", "dob", "admitted"]) {
            return .day(days[0])
        }
        guard days.isEmpty, all.isDisjoint(with: ["target", "targets"]) else { return nil }
        return words.lazy.compactMap { word in
            AcademicYear(word.split { "/-–".contains($0) }.joined(separator: "/"))
        }.first.map { .year($0) }
    }
}

extension RollEntry {
    /// What is said of the list, and of no pupil.
    init(_ problem: LineProblem) {
        self.init(line: problem.line, details: PupilDetails(), results: [], problems: [problem])
    }

    /// Whether it is of a pupil and no column of it tells what is said of where all are.
    fileprivate func lacks(_ said: PlaceSaid) -> Bool {
        guard problems.isEmpty else { return false }
        return switch said {
        case .left: details.left == nil
        case .leaving: details.left == nil && details.leaving == nil
        case .elsewhere: ![.main, .subsidiary].contains(details.enrolment)
        case .toCome: details.entered == nil
        }
    }
}
