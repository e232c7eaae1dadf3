import TargetSetting

extension ListAge {
    /// Why a list is older, what of it is not taken, and what to do where it is the newer one.
    func sentence(leaving cells: [OlderCell]) -> String {
        let shown = cells.map { cell in
            "line \(cell.line)\(cell.column.isEmpty ? "" : " \(cell.column)") ‘\(cell.value)’ (pupil \(cell.pupil))"
        }
        return
            "\(why). What it says otherwise of pupils who are known is not taken: \(shown.first(8)). \(otherwise)"
    }

    private var why: String {
        switch self {
        case .hasLeavers(let pupils):
            "the list is older than what is recorded: it has on roll \(pupils.count == 1 ? "pupil" : "pupils") \(pupils.shown), recorded as left"
        case .titled(let title, _): "the list is older than what is recorded: its title is ‘\(title)’"
        case .yearsBehind(let lines, let all):
            "the list is older than what is recorded: \(lines) of its \(all) NC years are one below those that are recorded"
        case .lacksArrivals(let pupils):
            "the list is older than what is recorded: it lacks pupils \(pupils.shown), who came after the last of its pupils"
        case .besideRoll: "the list is no roll, and no NC year is changed by it"
        }
    }

    private var otherwise: String {
        switch self {
        case .hasLeavers: "If it is the newer one, say so of who left, and read it again."
        case .titled(_, isAsked: true): "If it is of now, say so of its title, and read it again."
        case .titled, .yearsBehind, .lacksArrivals:
            "If it is the newer one, record what it says at the pupils."
        case .besideRoll: "If it is right, record it at the pupils."
        }
    }
}

extension [Int] {
    /// `3, 5, 8`; of many the first.
    fileprivate var shown: String {
        prefix(8).map(String.init).joined(separator: ", ") + (count > 8 ? " and others" : "")
    }
}
