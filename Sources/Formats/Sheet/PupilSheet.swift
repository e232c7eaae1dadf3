import Sentences
package import TargetSetting

/// One page for the pupil and the parents, in plain words, about nobody else (P4).
package struct PupilSheet {
    /// The whole page, which needs no other file.
    package let html: String

    /// The page of a pupil, with the targets as they stand.
    /// - Parameter journal: how far the register's journal has come: who keeps the paper can hold the record to it.
    package init(
        of pupil: Pupil, in set: TargetSet, on today: Day, journal: JournalMark? = nil
    ) {
        let title = PupilSheet.firstName(of: pupil.details).map { "\($0): my targets" } ?? "My targets"
        let targets = pupil.targets.map { PupilSheet.section(of: $0, of: pupil, in: set) }
        html = PupilSheet.page(
            title: title,
            body: """
                <h1>\(PupilSheet.escaped(title))</h1>
                <p class="unit">\(PupilSheet.escaped(set.unit.name.text)), \(today.inWords)\(set.isRehearsal ? " - a rehearsal" : "")</p>
                \(targets.isEmpty ? "<p>No targets have been agreed yet.</p>" : targets.joined(separator: "\n"))
                \(PupilSheet.attendance(of: pupil))
                <section>
                <h2>What I think</h2>
                <p class="write">Is this target right for you? What would help?</p>
                <div class="lines"></div>
                </section>
                \(journal.map { "<p class=\"unit\">Register \($0.inShort)</p>" } ?? "")
                """)
    }

    /// The forename without the UPN and the birthday, and without the whole surname where it was typed before or behind it, a space
    /// between or not; nil where nothing is left.
    private static func firstName(of details: PupilDetails) -> String? {
        var numbers = PupilDetails()
        (numbers.upn, numbers.born) = (details.upn, details.born)
        let typed = PupilNames(of: [numbers], withBirths: true)
            .hiding(in: details.forename?.text ?? "", with: " ")
        let (parts, surname) = (parts(of: typed), details.surname?.unaccented ?? "")
        func isSurname(_ some: ArraySlice<Substring>) -> Bool {
            PersonText(kept: some.joined()).unaccented == surname
        }
        var name = typed[...]
        if !surname.isEmpty {
            if let first = parts.indices.first(where: { isSurname(parts[$0...]) }) {
                name = typed[..<parts[first].startIndex]
            } else if let last = parts.indices.first(where: { isSurname(parts[...$0]) }) {
                name = typed[parts[last].endIndex...]
            }
        }
        func isEnd(_ character: Character) -> Bool {
            character.isWhitespace || ",;:/-–(".contains(character)
        }
        let whole = name.drop(while: isEnd)
        let end = whole.lastIndex { !isEnd($0) }.map(whole.index(after:)) ?? whole.startIndex
        return end == whole.startIndex ? nil : String(whole[..<end])
    }

    /// Its runs of letters and digits; a capital behind a small letter begins another.
    private static func parts(of text: String) -> [Substring] {
        var (parts, last): ([Substring], Character?) = ([], nil)
        for place in text.indices {
            let character = text[place]
            defer { last = character }
            guard character.isLetter || character.isNumber else { continue }
            let goesOn = last.map {
                ($0.isLetter || $0.isNumber) && !($0.isLowercase && character.isUppercase)
            }
            if goesOn == true, let part = parts.popLast() {
                parts.append(text[part.startIndex...place])
            } else {
                parts.append(text[place...place])
            }
        }
        return parts
    }

    private static func section(of target: PersonalTarget, of pupil: Pupil, in set: TargetSet) -> String {
        var rows: [(String, String)] = []
        if let present = set.present(of: pupil, in: target.subject) {
            rows.append(("Where I am now", present.name))
        }
        rows.append(("What I am aiming for", target.aim.text))
        rows.append(("By when", target.by.inWords))
        rows.append(("Why", target.why.text))
        if let who = target.who { rows.append(("Who helps me", who.text)) }
        if let support = target.support { rows.append(("What helps me", support.text)) }
        let steps = target.steps.map { "<li>By \($0.by.inWords): \(escaped($0.what.text))</li>" }.joined()
        let stepList = steps.isEmpty ? "" : "<p>Steps on the way:</p><ol>\(steps)</ol>"
        let review = pupil.reviews.last { $0.subject.folded == target.subject.folded }.map {
            "<p>On \($0.on.inWords) we looked at it together: \(escaped($0.reached.text)), \($0.judgement.inPlainWords).</p>"
        }
        return """
            <section>
            <h2>\(escaped(target.subject.text.capitalizedFirst))</h2>
            <dl>\(rows.map { "<dt>\($0)</dt><dd>\(escaped($1))</dd>" }.joined())</dl>
            \(stepList)\(review ?? "")
            </section>
            """
    }

    private static func attendance(of pupil: Pupil) -> String {
        guard let attendance = pupil.attendance else { return "" }
        return """
            <section>
            <h2>Coming in</h2>
            <p>Before I came here I was in for \(attendance.before.attended)% of the time. Now it is \(attendance.now.attended)%.</p>
            </section>
            """
    }

    private static func page(title: String, body: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(escaped(title))</title>
        <style>
        body { font: 18px/1.5 Arial, Helvetica, sans-serif; color: #0b0c0c; max-width: 40em; margin: 2em auto; padding: 0 1em; }
        h1 { font-size: 1.7em; margin-bottom: 0; }
        h2 { font-size: 1.2em; margin: 0 0 .4em; }
        .unit { color: #505a5f; margin-top: .2em; }
        section { border-top: 2px solid #b1b4b6; padding: .8em 0; break-inside: avoid; }
        dl { display: grid; grid-template-columns: 12em 1fr; gap: .2em 1em; margin: 0; }
        dt { font-weight: bold; }
        dd { margin: 0; overflow-wrap: anywhere; }
        .lines { height: 4.5em; background: repeating-linear-gradient(#fff 0 1.45em, #b1b4b6 1.45em 1.5em); }
        @media print { body { font-size: 12pt; margin: 0; } }
        </style>
        </head>
        <body>
        \(body)
        </body>
        </html>

        """
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}

extension Review.Judgement {
    fileprivate var inPlainWords: String {
        switch self {
        case .improving: "getting better"
        case .maintaining: "holding steady"
        case .declining: "harder than before, so we talked about what changes"
        }
    }
}
