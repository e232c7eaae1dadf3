import Input
import TargetSetting

/// A column of results: in which subject, and at which key stage or now.
struct ResultColumn: Equatable {
    let subject: PersonText
    /// `ks1` or `now`.
    let when: String
    /// By what a result was told; nil where the heading does not say it.
    let method: Method?

    enum Method { case test, teacher, fine }

    /// Reads `KS1 Reading`, `Maths (KS2) Level`, `Key Stage 2 English Result`, `ReadingKS1`, `Current English` and
    /// `English now`; nil for another heading.
    init?(heading: String) {
        guard heading.utf8.count <= 200 else { return nil }
        var words = ResultColumn.words(of: heading)
        let moments = words.indices.filter { ResultColumn.moment(words[$0]) != nil }
        guard moments.count == 1, let place = moments.first, let when = ResultColumn.moment(words[place])
        else { return nil }
        words.remove(at: place)
        words = ResultColumn.withoutYear(of: when, words)
        // What an entry level is in is a subject, and so is `entry` to an examination none.
        if let entry = words.indices.dropLast().first(where: {
            words[$0].lowercased() == "entry" && ["level", "levels"].contains(words[$0 + 1].lowercased())
        }) {
            let isNumbered = entry + 2 < words.count && ["1", "2", "3"].contains(words[entry + 2])
            words.removeSubrange(entry...(entry + (isNumbered ? 2 : 1)))
        }
        // `En` is English, of which reading and writing are parts.
        if words.count > 1, ["en", "eng"].contains(words[0].lowercased()),
            ["reading", "writing"].contains(words[1].lowercased())
        {
            words.removeFirst()
        }
        if let teacher = words.indices.dropLast().first(where: {
            words[$0].lowercased() == "teacher" && words[$0 + 1].lowercased().hasPrefix("assess")
        }) {
            words.replaceSubrange(teacher...(teacher + 1), with: ["TA"])
        }
        let methods = Set(words.compactMap { ResultColumn.methods[$0.lowercased()] })
        words.removeAll {
            ResultColumn.around.contains($0.lowercased()) || ResultColumn.isYear($0)
                || ResultColumn.methods[$0.lowercased()] != nil
        }
        // A mock is no result of a key stage, and may say where a pupil is.
        if when == "now" { words.removeAll { ["mock", "mocks"].contains($0.lowercased()) } }
        guard !words.isEmpty, words.allSatisfy({ !ResultColumn.notSubjects.contains($0.lowercased()) }),
            let subject = try? PersonText(words.joined(separator: " "), as: .subject)
        else { return nil }
        (self.subject, self.when) = (subject, when)
        method = methods.contains(.fine) ? .fine : methods.count == 1 ? methods.first : nil
    }

    /// The words of a heading, with the key stage as one: `KS1` of `Key Stage One`, `KS 1` and `KS1Reading`.
    private static func words(of heading: String) -> [String] {
        var words = heading.split { !($0.isLetter || $0.isNumber || $0 == "&" || $0 == "'") }.map(String.init)
        let isKey = { (place: Int) in
            words[place].lowercased() == "key" && words.indices.contains(place + 1)
                && words[place + 1].lowercased() == "stage"
        }
        if let key = words.indices.first(where: isKey) { words.replaceSubrange(key...key + 1, with: ["KS"]) }
        if let stage = words.firstIndex(where: { $0.lowercased() == "ks" }), stage + 1 < words.count {
            let number = words[stage + 1].lowercased()
            let numeral = ["one": "1", "two": "2", "three": "3", "four": "4"][number] ?? number
            if moment("KS" + numeral) != nil {
                words.replaceSubrange(stage...(stage + 1), with: ["KS" + numeral])
            }
        }
        return words.flatMap(JoinedHeading.parted)
    }

    /// Without the NC year in which a key stage ends, which says the same again, and the second of two years: `2009/10`.
    private static func withoutYear(of when: String, _ all: [String]) -> [String] {
        var words = all
        if let last = ["ks1": "2", "ks2": "6", "ks3": "9", "ks4": "11"][when] {
            let names = ["year", "yr", "y"]
            words.removeAll { word in names.contains { word.lowercased() == $0 + last } }
            if let year = words.indices.dropLast().first(where: {
                names.contains(words[$0].lowercased()) && words[$0 + 1] == last
            }) {
                words.removeSubrange(year...(year + 1))
            }
        }
        if let year = words.indices.dropLast().first(where: {
            isYear(words[$0]) && words[$0 + 1].count == 2 && Int(words[$0 + 1]) != nil
        }) {
            words.remove(at: year + 1)
        }
        return words
    }

    /// The key stage of which teachers tell the results; of others the tests do, where there is one.
    static let byTeachers = "ks1"

    /// What results are told by, as files of results have it.
    private static let methods: [String: Method] = [
        "test": .test, "tests": .test, "tt": .test, "task": .test, "tasks": .test, "ta": .teacher,
        "fine": .fine,
    ]

    /// Whether it is read where another column is of the same result; nil where nothing tells it.
    func isChosen(beside other: ResultColumn) -> Bool? {
        switch (method, other.method) {
        case (.fine, .fine): nil
        case (.fine, _): false
        case (_, .fine): true
        case (.test, .teacher): when != ResultColumn.byTeachers
        case (.teacher, .test): when == ResultColumn.byTeachers
        default: nil
        }
    }

    /// The short code in capitals behind a subject that is known, which nobody knows with it: `TL` in `KS2 Maths TL`. Where
    /// pupils are now, names of subjects are many.
    func code(beside isKnown: (String) -> Bool) -> String? {
        let words = subject.text.split(separator: " ").map(String.init)
        guard when != "now", words.count > 1, let code = words.last, (2...3).contains(code.count),
            code.allSatisfy({ $0.isASCII && $0.isUppercase }), !isKnown(subject.text), !isKnown(code),
            isKnown(words.dropLast().joined(separator: " "))
        else { return nil }
        return code
    }

    /// Why a column is not read beside one of a method.
    static func reason(beside method: Method?) -> String {
        switch method {
        case .test: "The result of the test is read."
        case .teacher: "The teacher assessment is read."
        case .fine, nil: "The level is read."
        }
    }

    /// That in which a result was given: `KS2 English 2007`.
    private static func isYear(_ word: String) -> Bool {
        word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.allSatisfy(\.isNumber)
    }

    private static func moment(_ word: String) -> String? {
        let word = word.lowercased()
        if word == "now" || word == "current" { return "now" }
        return word.count == 3 && word.hasPrefix("ks") && word.last.map { "1234".contains($0) } ?? false
            ? word : nil
    }

    /// What stands beside the subject and says nothing more.
    private static let around: Set<String> = [
        "level", "levels", "lev", "levs", "lvl", "lvls", "result", "results", "grade", "sats", "sat",
        "assessment", "nc",
        "attainment", "elc", "igcse", "certificate", "exam", "exams", "examination", "working",
        "at", "revised", "actual", "final", "confirmed", "validated", "amended", "corrected",
        "outcome", "official", "moderated",
    ]
    /// What makes a heading that of no result, or of one that is no grade.
    private static let notSubjects: Set<String> = [
        "point", "points", "pts", "score", "scores", "aps", "average", "avg", "total", "overall", "school",
        "name",
        "date", "year", "teacher", "target", "targets", "predicted", "prediction", "estimate", "estimated",
        "est", "provisional", "interim", "forecast", "forecasts", "expected", "projected", "aspirational",
        "entry", "entries", "entered", "tier", "board", "boards", "code", "set", "sets", "band", "room",
        "effort", "attitude", "atl", "behaviour", "conduct", "attendance", "punctuality", "homework", "age",
        "rank", "percentile", "mock", "mocks", "practice", "option", "options", "module", "modules",
        "specification", "syllabus",
        "progress", "mark", "marks", "status", "class", "group", "address", "upn",
    ]
}
