/// A child who is not on the roll, and whom no text that leaves may tell either: of a line that was left out of a list, or who was
/// removed and is not erased.
struct ChildOffRoll {
    let number: Int
    let standing: PupilMention.Standing
    let namings: [PupilDetails]
    /// As they stand in a line that was not taken for them, such as with another check letter.
    let upnsNotTaken: [String]
}

extension Roll {
    var childrenOffRoll: [ChildOffRoll] {
        let here = Set(pupils.map(\.number))
        let gone = removed.list.filter { !here.contains($0.number) }.map {
            ChildOffRoll(number: $0.number, standing: .removed, namings: $0.namings, upnsNotTaken: [])
        }
        return gone + leftOutLines.filter { $0.fate == .dismissed }.map { $0.child(.removed) }
            + openLines.map { $0.child(.inLineLeftOut) }
    }
}

extension LeftOutLine {
    fileprivate func child(_ standing: PupilMention.Standing) -> ChildOffRoll {
        let isRead = details.upn != nil || heading.isEmpty
        return ChildOffRoll(
            number: number, standing: standing, namings: [naming],
            upnsNotTaken: isRead ? [] : texts.flatMap { UPNsInText.all(in: TextWords($0)).map(\.upn) })
    }
}
