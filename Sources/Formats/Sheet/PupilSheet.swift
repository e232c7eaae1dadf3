import Sentences
package import TargetSetting

/// One page for the pupil and the parents, in plain words, about nobody else (P4).
package struct PupilSheet {
    package let html: String

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

    /// The forename without the whole surname or the UPN where one was typed before or behind it; nil where nothing is left.
    private static func firstName(of details: PupilDetails) -> String? {
        func words(_ text: String) -> [PersonText] {
            text.split(whereSeparator: \.isWhitespace).map { PersonText(kept: String($0)) }
        }
        let others = [details.upn?.description, details.surname?.text].compactMap(\.self).map(words)
        let own = others.reduce(words(details.forename?.text ?? "")) { own, other in
            let (folded, typed) = (own.map(\.unaccented), other.map(\.unaccented))
            if folded.suffix(typed.count) == typed[...] { return own.dropLast(typed.count) }
            return folded.prefix(typed.count) == typed[...] ? Array(own.dropFirst(typed.count)) : own
        }
        return own.isEmpty ? nil : own.map(\.text).joined(separator: " ")
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
