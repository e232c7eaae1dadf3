import Input

/// Words of lists that say nothing of who counts.
enum PlainWords {
    /// Whether a title, or words between the rows, say nothing but what a list is, of which class, and when it was made.
    /// - Parameter names: the words of names that are known, such as the unit's.
    static func areOfList(_ text: String, names: Set<String>) -> Bool {
        var words = RollField.words(of: text)
        // What stands behind these is a name.
        if PlaceSaid(words) == nil, let place = words.firstIndex(where: beforeNames.contains) {
            words = Array(words[..<place])
        }
        return words.allSatisfy { word in
            ofLists.contains(word) || names.contains(word) || word.contains(where: \.isNumber)
                || months.contains { word.count > 2 && $0.hasPrefix(word) }
        }
    }

    /// Whether a heading is of something else than where a pupil is.
    static func areOfHeading(_ heading: String) -> Bool {
        let words = RollField.words(of: heading).filter { Int($0) == nil }
        return RollField.notRead[folded(heading)] != nil
            || !ofOtherThings.isDisjoint(with: words) && ofPlaces.isDisjoint(with: words)
    }

    private static let beforeNames: Set<String> = [
        "class", "form", "tutor", "group", "teacher", "house", "mr", "mrs", "ms", "miss", "dr",
    ]
    private static let ofLists: Set<String> = [
        "pupil", "pupils", "student", "students", "learner", "learners", "child", "children", "boys", "girls",
        "list", "lists", "listing", "roll", "register", "report", "export", "exported", "extract", "data",
        "printed", "print", "produced", "created", "generated", "run", "date", "time", "page", "pages", "of",
        "the", "by", "for", "on", "as", "at", "in", "and", "to", "a", "all", "current", "present", "our",
        "school", "unit", "pru", "referral", "centre", "year", "years", "yr", "yrs", "y", "nc", "key",
        "stage", "ks", "reception", "primary", "secondary", "count", "total", "number", "no", "name",
        "names", "details", "basic", "information", "confidential", "sims", "net", "cmis", "integris",
        "bromcom", "capita", "arbor", "dfe", "dfes", "dcsf", "lea", "la", "urn", "term", "autumn", "spring",
        "summer", "half", "academic", "end", "start", "s",
        "am", "pm", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "th", "st", "nd", "rd", "classes", "forms", "groups",
    ]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
    static let ofOtherThings: Set<String> = [
        "title", "salutation", "initial", "initials", "middle", "gender", "sex", "age", "ethnic", "ethnicity",
        "religion", "faith", "language", "languages", "tongue", "eal", "nationality", "country", "birthplace",
        "traveller", "photo", "photograph",
        "address", "addr", "street", "road", "town", "city", "county", "postcode", "house", "village",
        "phone", "telephone", "tel", "mobile", "email", "mail", "fax", "contact", "contacts", "parent",
        "parents", "parental", "carer", "carers", "guardian", "mother", "father", "sibling", "siblings",
        "emergency", "relationship",
        "class", "form", "tutor", "teacher", "room", "timetable", "set", "band", "locker", "bus", "route",
        "transport", "taxi", "meal", "meals", "lunch", "diet", "dietary", "allergy", "allergies", "medical",
        "gp", "doctor", "nhs", "medication", "consent", "permission", "uniform",
        "ks1", "ks2", "ks3", "ks4", "grade", "grades", "level", "levels", "sats", "mock", "predicted",
        "prediction", "forecast", "estimate", "estimated", "provisional", "target", "targets", "progress",
        "reading", "spelling", "cat", "cats", "score", "scores", "mark", "marks", "points", "behaviour",
        "effort", "achievement", "achievements", "reward", "rewards", "detention", "detentions",
        "attendance", "attend", "absence", "absences", "sessions", "lates", "punctuality",
        "worker", "keyworker", "caf", "agency", "agencies", "camhs", "yot", "iep", "statement", "need",
        "needs", "disability", "disabilities", "gifted", "talented", "premium", "idaci", "service",
        "id", "uln", "uci", "candidate", "exam", "lea", "la", "ward",
    ]
    /// Beside which a word of other things does not make a heading plain.
    private static let ofPlaces: Set<String> = [
        "school", "schools", "roll", "status", "left", "leaving", "leaver", "leavers", "destination", "dual",
        "main", "base", "site", "provision", "provider", "placement", "comment", "comments", "note", "notes",
        "remark", "remarks", "start", "end", "from", "until", "since", "entry", "exit",
    ]
}
