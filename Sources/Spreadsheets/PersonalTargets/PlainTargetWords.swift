import Input
import TargetSetting

/// Words of lists of targets that say nothing of which lines are targets, or of what.
enum PlainTargetWords {
    /// Beside those of any list.
    static let ofTitles: Set<String> = [
        "target", "targets", "grade", "grades", "level", "levels", "gcse", "gcses", "personal", "individual",
        "subject", "subjects", "assessment", "tracking", "tracker", "progress", "setting", "set", "sheet",
        "marksheet", "department", "dept", "faculty", "final", "agreed", "new", "core", "per", "prepared",
        "compiled", "admin", "user",
    ]

    /// Whether plain words above or between the lines say which grades stand there, and not that they are targets, or of which
    /// level: `Current grades`, `Level 2`.
    static func areOfGrades(_ text: String) -> Bool {
        let words = PersonalField.words(of: text)
        let isOfTargets = !GradeKind.targetWords.isDisjoint(with: words)
        let isOfNow = !Set(["current", "present", "now"]).isDisjoint(with: words)
        let isOfLevel = zip(words, words.dropFirst()).contains { $0 == "level" && Int($1) != nil }
        return isOfLevel
            || (isOfNow || !isOfTargets)
                && words.contains { ["grade", "grades", "level", "levels"].contains($0) }
    }

    /// Whether a title says that the targets are for the end of a year in which no key stage ends, or of a key stage that has
    /// none: `End of Year 10 Targets`.
    static func areOfOtherTargets(_ text: String) -> Bool {
        let words = PersonalField.words(of: text)
        let ends = words.indices.filter { words[$0...].starts(with: ["end", "of"]) }.compactMap {
            place -> Int? in
            let rest = words[(place + 2)...].drop { ["the", "year", "yr"].contains($0) }
            return rest.first.flatMap { Int($0.drop { $0 == "y" }) }
        }
        return words.contains("ks3") && Set(["ks1", "ks2", "ks4"]).isDisjoint(with: words)
            || words.indices.contains { words[$0...].starts(with: ["half", "term", "targets"]) }
            || ends.contains { ![2, 6, 11].contains($0) && $0 < 14 }
    }

    /// Whether a heading is of something else: all of its words are of such things, and not all are of what needs another
    /// word to say it.
    /// - Parameters:
    ///   - cells: what stands below it.
    ///   - names: the words of subjects.
    static func areOfHeading(_ heading: String, _ cells: [String], names: Set<String>) -> Bool {
        let all = PersonalField.words(of: heading.withWordsApart)
        let isOnEntry = zip(all, all.dropFirst()).contains { $0 == "on" && $1 == "entry" }
        let words = all.filter { !isOnEntry || $0 != "entry" }
        if RollField.notRead[folded(heading)] != nil
            || RollField.heading(heading).map({ ofRolls.contains($0.field) }) ?? false
        {
            return true
        }
        // What is no class there is asked about.
        if ClassCells.areUnder(heading, names: names) { return true }
        // So is what is no person.
        if words.count == 2, words[0] == "agreed", ["by", "with"].contains(words[1]) { return true }
        // Of targets alone, in so many words.
        if cells.allSatisfy({ GradeKind.targets.contains(folded($0)) }) { return true }
        switch words {
        case ["date"], ["grade"], ["on", "target"]: return true
        // Of the National Curriculum; a level of qualifications is a number.
        case ["level"]: return cells.allSatisfy { $0.isEmpty || $0.count < 4 && Int($0) == nil }
        // Letters; the code of an examination has numbers.
        case ["subject", "code"]: return cells.allSatisfy { $0.allSatisfy(\.isLetter) }
        case ["target"]:
            return cells.allSatisfy { $0.isEmpty || PersonalField.words(of: $0).count > 2 }
        // One board, tier or code for all.
        case ["exam", "board"], ["board"], ["tier"], ["entry", "code"]:
            return cells.count > 2 && Set(cells.map { folded($0) }).count == 1
        default: break
        }
        func isOfOthers(_ word: String) -> Bool {
            let isYear = word.count > 1 && word.first == "y" && Int(word.dropFirst()) != nil
            return !needing.contains(word)
                && (isYear || plain.contains(word) || PlainWords.ofOtherThings.contains(word))
        }
        return words.contains(where: isOfOthers)
            && words.allSatisfy {
                isOfOthers($0) || needing.contains($0) || names.contains($0) || $0.count == 1
                    || $0.contains(where: \.isNumber)
            }
    }

    /// Whether a heading says of which key stage or year its target grades are: `End of KS4 Target`.
    static func areOfTargetGrade(_ heading: String) -> Bool {
        let besides: Set<String> = [
            "end", "of", "the", "gcse", "key", "stage", "year", "yr", "grade", "level",
        ]
        let words = PersonalField.words(of: heading.withWordsApart)
        return words.contains("target") && words.count > 1
            && words.allSatisfy { $0 == "target" || besides.contains($0) || $0.contains(where: \.isNumber) }
            && words.contains { $0.contains(where: \.isNumber) }
    }

    /// Whether a column says of its lines whether the target is met: then they may be results.
    static func areOfMet(_ heading: String) -> Bool {
        let words = PersonalField.words(of: heading.withWordsApart)
        return !Set(["met", "achieved", "reached"]).isDisjoint(with: words)
            && Set(["target", "met", "achieved", "reached", "is"]).isSuperset(of: words)
    }

    /// What of rolls says nothing of targets.
    private static let ofRolls: Set<RollField> = [
        .sen, .freeSchoolMeals, .inCare, .formerSurname, .formerForename,
    ]
    /// Alone, or with each other, these may say of a line what it is.
    private static let needing: Set<String> = [
        "level", "levels", "grade", "grades", "target", "targets", "exam", "exams", "date", "status", "code",
        "result", "results", "gcse", "subject", "school", "statement", "service", "la", "lea", "test",
        "tests", "of",
        "the", "and", "in", "for", "to", "by", "at", "on", "s", "points",
    ]
    private static let plain: Set<String> = [
        "staff", "head", "mentor", "department", "dept", "faculty", "area", "id", "no", "number", "block",
        "group", "groups", "classes", "year", "yr", "reg", "registration", "name", "names", "key", "stage",
        "current", "currently", "working", "now", "latest", "first", "teaching", "achieved", "reached",
        "recent", "last", "previous", "prior",
        "attainment", "baseline", "start", "starting", "point", "sub", "sublevel", "sublevels",
        "sat", "sats", "ta", "assessment", "assessments", "assessed", "mock", "attitude", "learning", "atl",
        "behavior", "conduct", "engagement", "participation", "organisation", "homework", "classwork",
        "independence", "motivation", "present", "late", "percent", "percentage", "rank", "merit", "merits",
        "residual", "va", "value", "added", "progress", "made", "gap", "difference", "expected", "above",
        "below", "track", "met", "rag", "concern", "cause", "aps", "average", "mean", "total", "verbal",
        "non", "quantitative", "spatial", "nonverbal", "midyis", "yellis", "alis", "fft", "ffta", "fftb",
        "fftd", "chance", "estimate", "estimates", "estimated", "est", "predicted", "prediction",
        "forecast", "projected", "aspirational", "challenge", "sas", "standardised", "literacy", "autumn",
        "spring", "summer", "term", "half", "dob", "t", "pp", "lac", "cic", "review", "reviewed",
        "nc", "national", "curriculum", "admitted", "admission", "exclusions", "setter", "reported", "steps",
        "tracking",
    ]

    /// Of when a list is by words above its lines, and for when.
    static func times(in text: String) -> [ListTime] {
        let day = RollTitles.day(in: text)
        let words = PersonalField.words(of: text)
        let isOfWork = words.indices.contains { place in
            ofWork.contains(words[place])
                || words[place] == "set" && place + 1 < words.count && words[place + 1] != "for"
        }
        let isOfTargets = !isOfWork && !GradeKind.targetWords.isDisjoint(with: words)
        let due = isOfTargets && day == nil ? calendarYear(in: text) : nil
        let part = day == nil ? RollTitles.part(in: text) : nil
        return [year(in: text).map { .year($0) }, day.map { .day($0) }, part, due.map { .due($0) }]
            .compactMap(\.self)
    }

    /// What is done with targets on another day than that on which they are due.
    private static let ofWork: Set<String> = [
        "review", "reviewed", "agreed", "made", "updated", "revised", "discussed", "issued", "printed",
    ]

    /// The one year that stands alone; `2010/11` is none.
    private static func calendarYear(in text: String) -> Int? {
        let years = text.split { !($0.isNumber || "/-–".contains($0)) }.filter {
            $0.contains(where: \.isNumber)
        }
        .compactMap { Int($0) }.filter { (1990...2100).contains($0) }
        return years.count == 1 && !text.contains { "/–".contains($0) } ? years[0] : nil
    }

    /// The last academic year that words say; nil where they say none.
    private static func year(in text: String) -> AcademicYear? {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber || "/-–".contains($0)) }.map(
            String.init)
        return words.indices.compactMap { place -> AcademicYear? in
            let word = words[place]
            if let year = AcademicYear(word.split { "/-–".contains($0) }.joined(separator: "/")) {
                return year
            }
            if let day = try? Input.cell.day(word) { return AcademicYear(of: day) }
            guard word.count == 4, let year = Int(word), (1990...2100).contains(year) else { return nil }
            let before = place > 0 ? words[place - 1] : ""
            let isOfSecondHalf = before.count > 2 && secondHalf.contains { $0.hasPrefix(before) }
            return AcademicYear(start: isOfSecondHalf ? year - 1 : year)
        }.max()
    }

    private static let secondHalf = [
        "january", "february", "march", "april", "may", "june", "july", "august", "spring", "summer",
    ]
}
