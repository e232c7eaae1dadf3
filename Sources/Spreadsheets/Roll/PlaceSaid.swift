import Input

/// What words say of where pupils are: in the title of a list, above a section of it, in a note below it, or beside a name.
enum PlaceSaid: Equatable, Sendable {
    /// They have left.
    case left
    /// They are to leave.
    case leaving
    /// They are registered at another school, or there too.
    case elsewhere
    /// They have not come yet.
    case toCome
    /// Something that is not understood.
    case unclear

    /// Nil where words say nothing of it, or say it of something else, as in `left handed`.
    /// - Parameter all: in small letters, in their order.
    init?(_ all: [String]) {
        let words = Set(all)
        func has(_ some: Set<String>) -> Bool { !words.isDisjoint(with: some) }
        let isDenied = has(["off", "not", "longer"])
        let isToStart = [["not", "yet"], ["to", "start"], ["waiting", "list"]].contains {
            PlaceSaid.areInARow($0, in: all)
        }
        if isToStart
            || words.contains("awaiting") && has(["place", "placement", "admission", "entry", "start"])
        {
            self = .toCome
        } else if has(PlaceSaid.ofLeaving) && !has(["handed"])
            || has(PlaceSaid.ofMoving) && all.last != "in" && !has(["from", "pru", "unit", "here", "up"])
            || isDenied && has(["roll", "here", "longer", "current"])
            || has(["back", "went"]) && has(["school", "schools", "mainstream"])
        {
            self = .left
        } else if words.contains("leaving") {
            self = .leaving
        } else if has(PlaceSaid.ofAnotherSchool) || has(["sub", "subsid"]) && !has(["group", "groups"])
            || has(["other", "another", "main"]) && has(["school", "schools", "provider", "providers"])
            || has(["at", "in", "from"]) && words.contains("mainstream")
            || PlaceSaid.isMainlyElsewhere(words) || PlaceSaid.attendsAnother(all)
        {
            self = .elsewhere
        } else {
            return nil
        }
    }

    private static let ofLeaving: Set<String> = [
        "left", "leaver", "leavers", "gone", "departed", "withdrawn", "removed", "archived", "inactive",
        "offroll", "reintegrated", "deregistered",
    ]
    /// Of those who are gone, unless they came so.
    private static let ofMoving: Set<String> = ["transferred", "returned", "moved"]
    private static let ofAnotherSchool: Set<String> = [
        "elsewhere", "dual", "dually", "subsidiary", "guest", "guests",
    ]

    private static func areInARow(_ some: [String], in all: [String]) -> Bool {
        all.indices.contains { all[$0...].starts(with: some) }
    }

    /// Whether the main roll is another's: that of the unit has no name beside it.
    private static func isMainlyElsewhere(_ words: Set<String>) -> Bool {
        let ofRoll: Set<String> = ["roll", "registration", "registered", "reg"]
        guard words.contains("main"), !words.isDisjoint(with: ofRoll) else { return false }
        return !words.subtracting(ofRoll).isSubset(
            of: ["main", "pupils", "students", "the", "our", "on", "pru", "unit", "here"])
    }

    /// Whether a name stands behind the word that somebody attends it.
    private static func attendsAnother(_ all: [String]) -> Bool {
        guard let place = all.firstIndex(where: ["attending", "attends"].contains),
            place + 1 < all.count, place == 0 || all[place - 1] != "not"
        else { return false }
        return !["here", "pru", "unit", "the", "full", "part", "now", "regularly", "daily", "pupils"]
            .contains(
                all[place + 1])
    }
}

extension PlaceSaid {
    /// What the title of a list says of all who stand in it; nil where others stand in it too.
    init?(title: String) {
        let all = RollField.words(of: title)
        let others: Set<String> = [
            "current", "including", "incl", "inc", "and", "with", "all", "excluding", "excludes", "excluded",
            "excl",
            "without", "except", "house",
        ]
        guard others.isDisjoint(with: all) else { return nil }
        let earlier = ["former", "previous", "past", "ex"]
        if zip(all, all.dropFirst()).contains(where: {
            earlier.contains($0) && ["pupils", "students"].contains($1)
        }) {
            self = .left
        } else if let said = PlaceSaid(all) {
            // The words may be of the name of the unit.
            if said == .elsewhere, PlaceSaid.ofAnotherSchool.isDisjoint(with: all) { return nil }
            self = said
        } else {
            return nil
        }
    }
}
