/// Finds a pupil by UPN, by the unit's own reference, or by name and date of birth, however long the roll is.
struct RollIndex {
    private var positions: [String: Int] = [:]
    /// The pupils who have a UPN for good: a name and a birthday alone do not make another UPN theirs.
    private var settled: Set<Int> = []

    init(_ roll: Roll) {
        for (position, pupil) in roll.pupils.enumerated() { add(pupil.details, at: position) }
    }

    mutating func add(_ details: PupilDetails, at position: Int) {
        for key in [details.upnKey, details.referenceKey, details.nameKey].compactMap(\.self)
        where positions[key] == nil {
            positions[key] = position
        }
        if details.hasSettledUPN { settled.insert(position) }
    }

    func position(of details: PupilDetails) -> Int? {
        for key in [details.upnKey, details.referenceKey].compactMap(\.self) {
            if let position = positions[key] { return position }
        }
        guard let position = details.nameKey.flatMap({ positions[$0] }) else { return nil }
        return details.hasSettledUPN && settled.contains(position) ? nil : position
    }

    func position(typed: String) -> Int? { positions["upn \(typed.uppercased())"] }
}

extension PupilDetails {
    fileprivate var upnKey: String? { upn.map { "upn \($0)" } }
    fileprivate var referenceKey: String? { reference.map { "reference \($0.folded)" } }
    fileprivate var nameKey: String? { born.map { "name \(PersonText(kept: name).folded) \($0)" } }
    fileprivate var hasSettledUPN: Bool { upn.map { !$0.isTemporary } ?? false }
}
