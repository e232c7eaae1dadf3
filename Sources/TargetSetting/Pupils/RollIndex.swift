/// Finds a pupil by what a file says: a UPN, the unit's own reference, or name and date of birth, however long the roll is.
///
/// A number in a file is a reference. The register's own numbers are never meant in one: nobody's spreadsheet has them.
struct RollIndex {
    /// Where on the roll those are who have a key.
    private var positions: [String: [Int]] = [:]
    /// The pupils who have a UPN for good: a name and a birthday alone do not make another UPN theirs.
    private var settled: Set<Int> = []

    /// Whom a line is about.
    enum Found: Equatable {
        case nobody
        /// By a UPN or a reference.
        case byKey(Int)
        case byNameAndBirthday(Int)
        /// Its reference is, but for zeros, of all of these.
        case several([Int])

        /// The one pupil.
        var position: Int? {
            switch self {
            case .byKey(let position), .byNameAndBirthday(let position): position
            case .nobody, .several: nil
            }
        }
    }

    init(_ roll: Roll) {
        for (position, pupil) in roll.pupils.enumerated() { add(pupil.details, at: position) }
    }

    mutating func add(_ details: PupilDetails, at position: Int) {
        let reference = details.reference.map { Reference($0.text) }
        let keys = [
            details.upn.map { "upn \($0)" }, reference.map { "reference \($0.exact)" },
            reference?.number.map { "number \($0)" }, details.nameKey,
        ]
        let identity = Identity(details)
        let identifying = [PupilDetails.Field.surname, .forename, .born].map(identity.key)
        for key in (keys + identifying).compactMap(\.self) + identity.nameKeys
        where positions[key]?.contains(position) != true {
            positions[key, default: []].append(position)
        }
        if details.hasSettledUPN { settled.insert(position) }
    }

    func find(_ details: PupilDetails) -> Found {
        if let position = details.upn.flatMap({ holder(of: $0.description) }) { return .byKey(position) }
        let holders = details.reference.map { self.holders(ofReference: $0.text) } ?? []
        if holders.count > 1 { return .several(holders) }
        if let position = holders.first { return .byKey(position) }
        guard let position = details.nameKey.flatMap({ positions[$0]?.first }),
            !(details.hasSettledUPN && settled.contains(position))
        else { return .nobody }
        return .byNameAndBirthday(position)
    }

    /// The pupil of a cell that has a UPN or a reference.
    func find(typed: String) -> Found {
        if let position = holder(of: typed.uppercased().filter { !$0.isWhitespace }) {
            return .byKey(position)
        }
        let holders = holders(ofReference: typed)
        return holders.count > 1 ? .several(holders) : holders.first.map { .byKey($0) } ?? .nobody
    }

    /// All who may have a key of a line, or its name.
    func all(of details: PupilDetails) -> [Int] {
        let reference = details.reference.map { Reference($0.text) }
        let keys = [
            details.upn.map { "upn \($0)" }, reference.map { "reference \($0.exact)" },
            reference?.number.map { "number \($0)" },
        ]
        let name = details.wholeName ?? Identity(details)
        return Set((keys.compactMap(\.self) + name.nameKeys).flatMap { positions[$0] ?? [] }).sorted()
    }

    private func holder(of upn: String) -> Int? { positions["upn \(upn)"]?.first }

    /// Who has a reference; where nobody has it as it is written, who has it with other zeros before it.
    private func holders(ofReference text: String) -> [Int] {
        let reference = Reference(text)
        return positions["reference \(reference.exact)"]
            ?? reference.number.flatMap { positions["number \($0)"] } ?? []
    }

    /// Another who has the reference of a pupil, or has it as the UPN.
    func anotherHolder(ofReferenceOf details: PupilDetails, at position: Int?) -> Int? {
        guard let reference = details.reference?.text else { return nil }
        let holders = holders(ofReference: reference)
        if let position, holders.contains(position) { return nil }
        return (holders + [holder(of: reference.uppercased())].compactMap(\.self)).first { $0 != position }
    }

    /// Another who has what a line says of this one in a column in which it does not agree.
    func anotherHolder(
        of identity: Identity, notAgreeingWith own: Identity, than position: Int
    ) -> Int? {
        own.details(comparedWith: identity).lazy.filter { !$0.agrees }
            .compactMap { identity.key(of: $0.field) }.flatMap { positions[$0] ?? [] }
            .first { $0 != position }
    }

    /// Another who bears the name that a line gives to this one.
    func anotherBearer(of identity: Identity, than position: Int, on roll: Roll) -> Int? {
        identity.nameKeys.lazy.flatMap { positions[$0] ?? [] }.first {
            $0 != position && identity.bearsName(of: Identity(roll.pupils[$0].details))
        }
    }
}

extension PupilDetails {
    fileprivate var nameKey: String? { born.map { "name \(PersonText(kept: name).folded) \($0)" } }
    /// Whether there is a UPN for good.
    var hasSettledUPN: Bool { upn.map { !$0.isTemporary } ?? false }
}
