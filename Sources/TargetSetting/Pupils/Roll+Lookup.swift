extension Roll {
    /// The pupil that is typed as a UPN, the unit's own reference, or the register's number; `pupil:7` is always the number.
    /// - Throws: `Refusal.unknownPupil`, or `.ambiguousPupil` where it is one pupil's reference and the number of another, of
    ///   one who was removed, or of a line that was left out.
    package func pupil(_ typed: String) throws(Refusal) -> Pupil { pupils[try index(of: typed)] }

    /// The number of a pupil on the roll, or of one that was removed from it.
    /// - Throws: as `pupil(_:)`.
    package func number(of typed: String) throws(Refusal) -> Int {
        do throws(Refusal) {
            return try pupil(typed).number
        } catch {
            guard case .pupil(.unknownPupil) = error, let number = Roll.number(in: typed),
                isGiven(number), place(of: number) == nil
            else { throw error }
            return number
        }
    }

    /// Who was removed and is typed by the number; nil where nobody was, or it can mean somebody on the roll.
    package func removedPupil(_ typed: String) -> RemovedPupil? {
        guard isOffRoll(typed), let number = Roll.number(in: typed) else { return nil }
        return removed.list.first { $0.number == number }
    }

    /// Whether nobody on the roll is meant by what is typed, nor can be.
    func isOffRoll(_ typed: String) -> Bool {
        do throws(Refusal) {
            _ = try index(of: typed)
            return false
        } catch {
            if case .pupil(.unknownPupil) = error { return true }
            return false
        }
    }

    /// Whether a number was given to a pupil or a line at any time.
    private func isGiven(_ number: Int) -> Bool { number > 0 && number <= lastNumber }

    /// Whether under a number something is kept that can be typed by it, and nobody on the roll has it: a line that was left
    /// out and is asked for, or who was removed.
    private func isKeptOffRoll(_ number: Int) -> Bool {
        isGiven(number) && place(of: number) == nil && !erased.contains(number)
            && !leftOutLines.contains { $0.number == number && ($0.isNewestList || $0.fate != .open) }
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
        let offRoll = named.isEmpty ? nil : Int(typed).flatMap { isKeptOffRoll($0) ? $0 : nil }
        guard meant.count + (offRoll == nil ? 0 : 1) < 2 else {
            throw .pupil(
                .ambiguousPupil(
                    typed, pupils: meant.map { pupils[$0].number } + [offRoll].compactMap(\.self)))
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
