extension Roll {
    /// The pupil that is typed as a UPN, the unit's own reference, or the register's number; `pupil:7` is always the number.
    /// - Throws: `Refusal.unknownPupil`, or `.ambiguousPupil` where it is one pupil's number and another's reference.
    package func pupil(_ typed: String) throws(Refusal) -> Pupil { pupils[try index(of: typed)] }

    /// The number of a pupil on the roll, or of one that was removed from it.
    /// - Throws: as `pupil(_:)`, also where it is the number of one that was removed and the reference of another.
    package func number(of typed: String) throws(Refusal) -> Int {
        let removed = Roll.number(in: typed).flatMap { number in
            (1...max(1, lastNumber)).contains(number) && lastNumber > 0 && place(of: number) == nil
                ? number : nil
        }
        do throws(Refusal) {
            let found = try pupil(typed).number
            guard let removed, !erased.contains(removed) else { return found }
            throw .pupil(.ambiguousPupil(typed, pupils: [found, removed]))
        } catch {
            guard case .pupil(.unknownPupil) = error, let removed else { throw error }
            return removed
        }
    }

    /// Who was removed and is typed by the number; nil where nobody was, or somebody on the roll is meant.
    package func removedPupil(_ typed: String) -> RemovedPupil? {
        guard (try? index(of: typed)) == nil, let number = Roll.number(in: typed) else { return nil }
        return removed.list.first { $0.number == number }
    }

    func index(of typed: String) throws(Refusal) -> Int {
        if typed.lowercased().hasPrefix(Roll.numberPrefix) {
            guard let number = Roll.number(in: typed), let place = place(of: number) else {
                throw .pupil(.unknownPupil(typed, isEmpty: pupils.isEmpty))
            }
            return place
        }
        let upn = String(typed.uppercased().filter { !$0.isWhitespace })
        if let place = pupils.firstIndex(where: { $0.details.upn?.description == upn }) { return place }
        let named = places(ofReference: typed)
        let numbered = Int(typed).flatMap(place).flatMap { named.contains($0) ? nil : $0 }
        let meant = named + [numbered].compactMap(\.self)
        guard meant.count < 2 else {
            throw .pupil(.ambiguousPupil(typed, pupils: meant.map { pupils[$0].number }))
        }
        guard let place = meant.first else { throw .pupil(.unknownPupil(typed, isEmpty: pupils.isEmpty)) }
        return place
    }

    /// Who has a reference; where nobody has it as it is typed, who has it with other zeros before it.
    private func places(ofReference typed: String) -> [Int] {
        let reference = Reference(typed)
        func places(_ isMeant: (Reference) -> Bool) -> [Int] {
            pupils.indices.filter { index in
                pupils[index].details.reference.map { isMeant(Reference($0.text)) } ?? false
            }
        }
        let exact = places { $0.exact == reference.exact }
        return exact.isEmpty ? places { $0.isSame(as: reference) } : exact
    }

    /// The numbers of pupils that are another's reference too, or are but for its zeros: alone they say too little.
    package var ambiguousNumbers: Set<Int> {
        Set(
            pupils.compactMap { pupil in
                let number = pupil.details.reference.flatMap { Reference($0.text).number.flatMap(Int.init) }
                return number == pupil.number ? nil : number
            })
    }

    private static let numberPrefix = "pupil:"

    private static func number(in typed: String) -> Int? {
        Int(typed.lowercased().hasPrefix(numberPrefix) ? String(typed.dropFirst(numberPrefix.count)) : typed)
    }

    private func place(of number: Int) -> Int? { pupils.firstIndex { $0.number == number } }
}
