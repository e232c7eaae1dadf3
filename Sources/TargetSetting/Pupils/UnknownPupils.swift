/// The lines of lists of targets that were left out because nobody on the roll had their UPN or reference.
extension Roll {
    /// All lines that were left out, as they are now: the pupil of such a line may be on the roll since.
    var linesNow: [LeftOutLine] {
        guard leftOutLines.contains(where: \.isOfUnknownPupil) else { return leftOutLines }
        let index = RollIndex(self)
        return leftOutLines.map { line in
            guard line.isOfUnknownPupil,
                index.all(of: line.details).contains(where: { line.bearsKey(of: pupils[$0].details) })
            else { return line }
            var line = line
            line.code = LeftOutReason.pupilSince.rawValue
            return line
        }
    }
}

extension LeftOutLine {
    /// Whether its pupil came onto the roll after it was left out.
    package var hasPupilSince: Bool { reason == .pupilSince }

    /// Whether nobody on the roll has its key, and it is asked about.
    var isOfUnknownPupil: Bool { fate == .open && subject != nil && reason == .unknownPupil }
}

extension [LeftOutLine] {
    /// The other lines of the list of targets of a line whose pupils are unknown too, where these are more than are asked about apart:
    /// then it may be the list of others.
    func unknown(besides line: LeftOutLine) -> [LeftOutLine] {
        guard line.isOfUnknownPupil else { return [] }
        let unknown = filter { $0.number != line.number && $0.isOfUnknownPupil && $0.day == line.day }
        var pupils: [PupilDetails] = [line.details]
        for other in unknown where pupils.count <= Evaluation.mostApart && !pupils.contains(other.details) {
            pupils.append(other.details)
        }
        return pupils.count > Evaluation.mostApart ? unknown : []
    }
}
