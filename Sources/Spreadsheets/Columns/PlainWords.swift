import Input

/// Words of lists that say nothing of who counts.
enum PlainWords {
    /// Whether a title, or words between the rows, say nothing but what a list is, of which class, and when it was made.
    /// - Parameters:
    ///   - names: the words of names that are known, such as the unit's, and others that say nothing of this list.
    ///   - ofGrades: whether the list has results or targets.
    static func areOfList(_ text: String, names: Set<String>, ofGrades: Bool = true) -> Bool {
        if isKey(text) { return true }
        var words = RollField.words(of: text)
        // `School roll` beside that of the unit is another's.
        if isOfSchool(words) { return false }
        // What pupils came with.
        words = words.indices.filter { words[$0] != "prior" || words[($0 + 1)...].first != "attainment" }
            .map { words[$0] }
        let saysWhere = PlaceSaid(words.filter { !names.contains($0) }) != nil
        // The unit that gave the list may be called otherwise than it calls itself.
        if !saysWhere, words.count > 1, ["pru", "pupil"].contains(words[1]), !isOfList(words[0]) {
            words.removeFirst()
        }
        if let by = words.firstIndex(of: "by"), by > 0, ofLists.contains(words[by - 1]), words.count - by < 4
        {
            words = Array(words[..<by])
        }
        // What stands behind these is a name, unless it says that these are no results, or of which targets.
        if !saysWhere, let place = words.firstIndex(where: beforeNames.contains),
            !(ofGrades && words.indices[place...].contains { isOfNoResults(words, at: $0, names: names) })
        {
            words = Array(words[..<place])
        }
        return words.allSatisfy { names.contains($0) || isOfList($0) }
    }

    /// A name that is such a word stands behind a title.
    private static func isOfNoResults(_ words: [String], at place: Int, names: Set<String>) -> Bool {
        ofNoResults.contains(words[place]) && !names.contains(words[place])
            && !(place > 0 && ["mr", "mrs", "ms", "miss", "dr"].contains(words[place - 1]))
    }

    private static func isOfList(_ word: String) -> Bool {
        ofLists.contains(word) || word.contains(where: \.isNumber)
            || months.contains { word.count > 2 && $0.hasPrefix(word) }
    }

    /// Whether a text tells what the codes of an enrolment mean, and no more: `C = current, M = main`.
    static func isKey(_ text: String) -> Bool {
        let parts = text.split { $0.isWhitespace || ",;:()".contains($0) }.joined(separator: " ")
            .replacing(" =", with: "=").replacing("= ", with: "=").split(separator: " ")
        let codes = parts.compactMap { part in part.firstIndex(of: "=").map { String(part[..<$0]) } }
        return codes.count > 1 && codes.allSatisfy { ["C", "M", "S", "G", "F", "O"].contains($0) }
            && (parts[0].contains("=") || ofLists.contains(parts[0].lowercased()))
    }

    /// Whether words call a list, or a part of it, that of a school, and not of the unit.
    private static func isOfSchool(_ words: [String]) -> Bool {
        let isUnit = !Set(words).isDisjoint(with: ["pru", "unit", "referral", "centre"])
        return !isUnit
            && words.indices.contains { place in
                guard ["school", "schools"].contains(words[place]) else { return false }
                let next = words[(place + 1)...].first { $0 != "s" }
                return next.map { ["roll", "rolls", "pupils", "students", "register"].contains($0) } ?? false
            }
    }

    /// Behind which a number is an NC year.
    static let ofYears: Set<String> = ["year", "years", "yr", "yrs", "y", "nc", "ks"]

    /// Whether a heading is of something else than where a pupil is.
    static func areOfHeading(_ heading: String) -> Bool {
        let all = RollField.words(of: heading.withWordsApart).filter { Int($0) == nil }
        // An entry level is no entry.
        let isOfLevel = zip(all, all.dropFirst()).contains { $0 == "entry" && $1.hasPrefix("level") }
        let words = all.filter { !isOfLevel || $0 != "entry" }
        return RollField.notRead[folded(heading)] != nil
            || !ofOtherThings.isDisjoint(with: words) && ofPlaces.isDisjoint(with: words)
            || isOfEarlierSchool(words)
            || words != ["group"] && words != ["groups"] && ClassCells.areUnder(heading)
    }

    /// Whether words call the school from which a pupil came: not the one where the pupil is too.
    private static func isOfEarlierSchool(_ words: [String]) -> Bool {
        let earlier: Set<String> = [
            "previous", "prev", "former", "last", "feeder", "primary", "junior", "first",
        ]
        return !earlier.isDisjoint(with: words) && words.contains { ["school", "schools"].contains($0) }
            && words.allSatisfy {
                earlier.contains($0) || ["school", "schools", "name", "attended"].contains($0)
            }
    }

    /// In the title of a roll these say nothing of who counts; in that of a list of targets they say what its grades are.
    static let ofRolls: Set<String> = [
        "assessment", "assessments", "result", "results", "marksheet", "broadsheet", "review", "teacher",
        "ta",
        "test", "tests", "mock", "mocks", "grade", "grades", "gcse", "gcses", "census", "check", "shared",
        "saved", "sats", "level", "levels", "attainment", "progress", "tracking", "tracker", "attendance",
        "summary",
    ]

    /// In the title of a list in which every pupil has a day of leaving these say no more than it.
    static let ofLeavers: Set<String> = ["leaver", "leavers", "left", "gone", "who", "have", "since"]

    /// What grades are that nobody has reached.
    static let ofNoResults: Set<String> = [
        "estimate", "estimates", "estimated", "predicted", "prediction", "predictions", "forecast",
        "forecasts", "projected", "projection", "projections", "expected", "draft", "provisional", "mock",
        "mocks", "practice", "target", "targets", "fft",
    ]

    private static let beforeNames: Set<String> = [
        "owner", "class", "form", "tutor", "group", "teacher", "house", "mr", "mrs", "ms", "miss", "dr",
    ]
    private static let ofLists: Set<String> = [
        "pupil", "pupils", "student", "students", "learner", "learners", "child", "children", "boys", "girls",
        "list", "lists", "listing", "whole", "roll", "effective", "registration", "signed", "signature", "rm",
        "key", "register", "report", "export", "exported", "extract", "data",
        "printed", "print", "produced", "created", "generated", "run", "date", "time", "page", "pages", "of",
        "the", "by", "for", "on", "as", "at", "in", "and", "to", "a", "all", "record", "records", "row",
        "rows", "current", "present", "our",
        "school", "unit", "pru", "referral", "centre", "year", "years", "yr", "yrs", "y", "nc",
        "stage", "ks", "reception", "primary", "secondary", "count", "total", "number", "no", "name",
        "names", "details", "basic", "information", "confidential", "sims", "net", "cmis", "integris",
        "bromcom", "capita", "arbor", "dfe", "dfes", "dcsf", "lea", "la", "urn", "term", "autumn", "spring",
        "summer", "half", "academic", "end", "start", "s",
        "am", "pm", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "th", "st", "nd", "rd", "classes", "forms", "groups",
    ]
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
    static let ofOtherThings: Set<String> = [
        "title", "salutation", "initial", "initials", "middle", "gender", "sex", "age", "ethnic", "ethnicity",
        "religion", "faith", "language", "languages", "tongue", "eal", "nationality", "country", "birthplace",
        "traveller", "photo", "photograph",
        "address", "addr", "area", "post", "street", "road", "town", "city", "county", "postcode", "house",
        "village",
        "phone", "telephone", "tel", "mobile", "email", "mail", "fax", "contact", "contacts", "parent",
        "parents", "parental", "carer", "carers", "guardian", "mother", "father", "sibling", "siblings",
        "emergency", "relationship",
        "class", "form", "tutor", "teacher", "room", "timetable", "set", "band", "locker", "bus", "route",
        "transport", "travel", "taxi", "dinner", "dinners", "course", "courses", "exclusions", "authority",
        "meal", "meals", "lunch", "diet", "dietary", "allergy", "allergies", "medical",
        "gp", "doctor", "nhs", "medication", "consent", "permission", "uniform",
        "ks1", "ks2", "ks3", "ks4", "grade", "grades", "level", "levels", "sats", "mock", "predicted",
        "prediction", "forecast", "estimate", "estimated", "provisional", "target", "targets", "progress",
        "reading", "spelling", "cat", "cats", "score", "scores", "mark", "marks", "points", "behaviour",
        "effort", "achievement", "achievements", "reward", "rewards", "detention", "detentions",
        "attendance", "attend", "absence", "absences", "sessions", "lates", "punctuality",
        "worker", "keyworker", "youth", "caf", "agency", "agencies", "camhs", "yot", "iep", "statement",
        "need",
        "needs", "disability", "disabilities", "gifted", "talented", "premium", "idaci", "service",
        "id", "uln", "uci", "result", "results", "candidate", "exam", "lea", "la", "ward",
    ]
    /// Beside which a word of other things does not make a heading plain.
    private static let ofPlaces: Set<String> = [
        "school", "schools", "roll", "status", "left", "leaving", "leaver", "leavers", "destination", "dual",
        "main", "base", "site", "provision", "provider", "placement", "comment", "comments", "note", "notes",
        "remark", "remarks", "start", "end", "from", "until", "since", "entry", "exit",
    ]
}
