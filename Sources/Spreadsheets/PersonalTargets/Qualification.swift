import Input
import TargetSetting

/// What a column says of how a subject is examined.
enum Qualification: Equatable {
    /// A GCSE, or a key stage's own tests: the subject's name alone stands for it.
    case plain
    case shortCourse
    case doubleAward
    case entryLevel
    case other

    init(_ cell: String) {
        let words = PersonalField.words(of: cell)
        if Qualification.plainNames.contains(folded(cell)) {
            self = .plain
        } else if Qualification.shortNames.contains(folded(cell)) {
            self = .shortCourse
        } else if Qualification.isEntryLevel(words) {
            self = .entryLevel
        } else if let rest = Qualification.besideGCSE(words) {
            switch rest {
            case []: self = .plain
            case ["short"], ["sc"], ["½"], ["half"]: self = .shortCourse
            case ["double"], ["da"], ["dual"], ["double", "award"], ["dual", "award"]: self = .doubleAward
            default: self = .other
            }
        } else {
            self = .other
        }
    }

    /// Whether words name a qualification or a level of one, whichever else they may name: `BTEC`, `10BTEC/1`, `Level 1`, `FS`.
    static func isNamed(_ cell: String) -> Bool {
        switch Qualification(cell) {
        case .plain, .shortCourse, .doubleAward, .entryLevel: return true
        case .other: break
        }
        let words = PersonalField.words(of: cell)
        let bare = words.map { word in word.filter { !$0.isNumber } }
        let isLevel = zip(words, words.dropFirst()).contains {
            ["level", "lvl"].contains($0) && Int($1) != nil
        }
        return isLevel || words.contains("fs") || bare.contains(where: named.contains)
            || Scale.namesOfEquivalents.contains { PersonalField.words(of: $0).allSatisfy(bare.contains) }
    }

    private static let named: Set<String> = [
        "elc", "entry", "functional", "nvq", "vrq", "ocn", "ncfe", "asdan", "nocn", "vcert", "gnvq", "fsmq",
        "igcse", "wjec", "skills",
    ]

    /// The certificates, without a level: `ELC`, `Entry Level Cert`.
    private static func isEntryLevel(_ words: [String]) -> Bool {
        words == ["elc"]
            || words.count == 3 && words.starts(with: ["entry", "level"]) && words[2].hasPrefix("cert")
    }

    /// What stands beside `GCSE` and says more than how or when it is examined; nil where it is none: `Non`, `Short`.
    private static func besideGCSE(_ words: [String]) -> [String]? {
        let inFull: Set<String> = ["general", "certificate", "of", "secondary", "education"]
        let isInFull = inFull.isSubset(of: words)
        guard isInFull || words.contains(where: ["gcse", "gcses"].contains) else { return nil }
        return words.filter { word in
            !["gcse", "gcses"].contains(word) && !(isInFull && inFull.contains(word))
                && !besides.contains(word)
                // `9-1`, `A*-G` and the marks of an MIS: `GCSE/9FC`.
                && !["9", "1", "a", "g", "9fc"].contains(word) && !isYear(word)
        }.map { $0 == "9sc" ? "sc" : $0 }
    }

    private static func isYear(_ word: String) -> Bool { Int(word).map((1900...2100).contains) ?? false }

    private static let besides: Set<String> = [
        "full", "course", "fc", "linear", "modular", "higher", "foundation", "tier", "new", "single",
        "aqa", "edexcel", "ocr", "wjec", "ccea", "subject",
    ]
    /// Folded.
    private static let plainNames: Set<String> = [
        "full", "fullcourse", "fc", "nc", "nationalcurriculum", "ks1", "ks2", "sats", "ks1sats", "ks2sats",
    ]
    private static let shortNames: Set<String> = ["short", "shortcourse", "sc", "gcsesc", "½", "half"]
}

extension PersonalField {
    /// A subject without the key stage, `NC` and `Target` that an MIS has in the names of what is assessed, without `FC` behind it,
    /// for a full course, with what kind of science it is before it, `Science - Additional`, and
    /// with `DA` written out.
    static func subject(written cell: String) -> String {
        var words = withoutAspect(words(of: cell))
        if words.count > 1, words.last == "fc" { words.removeLast() }
        if words.count > 1, words.last == "da" { words = words.dropLast() + ["double", "award"] }
        if words.count == 2, ["science", "sci"].contains(words[0]), kindsOfScience.contains(words[1]) {
            words = [words[1], "science"]
        }
        return words == self.words(of: cell) ? cell : words.joined(separator: " ")
    }

    /// A subject with the course of it that a column of its own says: literature of English, additional of science. A code, such as
    /// that of a class, says nothing of it.
    static func subject(_ subject: String, course: String) -> String {
        let (own, its) = (folded(subject), folded(course))
        if its.contains(where: \.isNumber) || own.contains(its) || Qualification(course) == .plain {
            return subject
        }
        if its.contains(own) { return course }
        switch Qualification(course) {
        case .shortCourse: return "\(subject) (GCSE short course)"
        case .doubleAward: return "\(subject) double award"
        case .entryLevel: return "\(subject) (Entry Level)"
        case .plain, .other: return "\(subject) \(course)"
        }
    }

    /// `KS2 Maths Target`, `Key Stage 2 Maths` and `Maths (KS2)` without what is not the subject.
    private static func withoutAspect(_ words: [String]) -> [String] {
        var left = words
        for (place, word) in words.enumerated() where word == "key" {
            guard let end = words.dropFirst(place).dropFirst(2).first, words[place + 1] == "stage",
                Int(end) != nil
            else { continue }
            left.replaceSubrange(place..<place + 3, with: ["ks\(end)"])
            break
        }
        if let last = left.last, ["target", "targets"].contains(last) { left.removeLast() }
        let stages: Set<String> = ["ks1", "ks2", "ks4"]
        if let first = left.first, stages.contains(first) || first == "nc" {
            left.removeFirst()
        } else if let last = left.last, stages.contains(last) {
            left.removeLast()
        }
        return left.isEmpty ? words : left
    }

    private static let kindsOfScience: Set<String> = ["additional", "add", "core", "single"]
}
