package import TargetSetting

extension Input {
    /// Reads a text of a person's; in a cell, a line break or a tab is a space.
    /// - Throws: `InputProblem`, `.refused` with what `PersonText` does not take.
    package func text(_ text: String, as use: PersonText.Use) throws(InputProblem) -> PersonText {
        let line = takes(.lineBreaks) ? oneLine(text) : text
        return try taken(line) { text throws(Refusal) in try PersonText(text, as: use) }
    }

    /// Reads `926/1105`, `926 1105` or `9261105`.
    /// - Throws: `InputProblem`, `.refused` where it is not of that form.
    package func dfe(_ text: String) throws(InputProblem) -> DfENumber {
        try taken(text) { text throws(Refusal) in try DfENumber(text) }
    }

    /// One address that a message can be written to.
    package func address(_ text: String) throws(InputProblem) -> String {
        guard EmailAddress.isOne(text) else { throw problem(.notAnAddress, text) }
        return text
    }

    /// Yes or no.
    package func flag(_ text: String) throws(InputProblem) -> Bool {
        switch folded(text) {
        case "y", "yes", "t", "true", "1": return true
        case "n", "no", "f", "false", "0": return false
        default: throw problem(.neitherYesNorNo, text)
        }
    }

    /// One of the words or codes of a kind, in capitals or not.
    package func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String, of kind: Choice.Type
    ) throws(InputProblem) -> Choice where Choice.RawValue == String {
        try one(of: Array(Choice.allCases), called: \.rawValue, text)
    }

    /// One of several things by what it is called, in capitals or not.
    package func one<Thing>(
        of things: [Thing], called name: (Thing) -> String, _ text: String
    ) throws(InputProblem) -> Thing {
        let found = things.first { name($0).lowercased() == text.lowercased() }
        guard let found else { throw problem(.notOneOf(things.map(name)), text) }
        return found
    }

    /// The two sides of `NAME=VALUE`.
    /// - Parameter example: one that is right, as the front end takes it.
    package func assignment(_ text: String, example: String) throws(InputProblem) -> (
        name: String, value: String
    ) {
        guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
            throw problem(.noEqualsSign(example: example), text)
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }

    /// `31/03/2011: reads 40 words`.
    package func step(_ text: String) throws(InputProblem) -> PersonalTarget.Step {
        guard let colon = text.firstIndex(of: ":") else { throw problem(.stepWithoutDay, text) }
        let what = String(text[text.index(after: colon)...])
        return PersonalTarget.Step(
            by: try day(String(text[..<colon])), what: try self.text(what, as: .step))
    }

    /// Steps with a semicolon or a line break between them.
    package func steps(_ text: String) throws(InputProblem) -> [PersonalTarget.Step] {
        var steps: [PersonalTarget.Step] = []
        for piece in text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let step = String(piece.drop(while: \.isWhitespace))
            guard !step.isEmpty else { continue }
            let halves = step.split(separator: ":", maxSplits: 1).map(String.init)
            guard halves.count == 2, !halves[1].allSatisfy(\.isWhitespace), let by = try? day(halves[0])
            else { throw problem(.stepUnclear(step), text) }
            steps.append(PersonalTarget.Step(by: by, what: try self.text(halves[1], as: .step)))
        }
        return steps
    }
}

/// The letters and digits alone, in lower case.
package func folded(_ text: String) -> String { PersonText(kept: text).folded }

/// As it can be shown in a sentence: in one line, and of a long text the beginning.
package func shown(_ text: String) -> String {
    let most = 80
    guard text.utf8.count > most else { return oneLine(text) }
    let start = text.prefix(most)
    return oneLine(String(start)) + (start.endIndex == text.endIndex ? "" : "…")
}

/// With a space in the place of each line break and tab.
package func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { !(0x20...0x7E).contains($0) }) else { return text }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
}
