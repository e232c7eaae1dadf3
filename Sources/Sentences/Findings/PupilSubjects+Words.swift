import TargetSetting

extension [PupilSubject] {
    /// `art (16, 17), ICT (16)`: each subject with the numbers of its pupils.
    var bySubject: String {
        var pupils: [String: [Int]] = [:]
        var subjects: [PersonText] = []
        for one in self {
            if pupils[one.subject.folded] == nil { subjects.append(one.subject) }
            pupils[one.subject.folded, default: []].append(one.pupil)
        }
        return subjects.map { subject in
            let numbers = pupils[subject.folded] ?? []
            return "\(subject) (\(numbers.map(String.init).joined(separator: ", ")))"
        }.joined(separator: ", ")
    }
}

extension [PupilTarget] {
    var subjects: [PupilSubject] { map { PupilSubject(pupil: $0.pupil, subject: $0.target.subject) } }
}
