import TargetSetting

extension [Int] {
    /// `pupil 1 and pupil 4`, by their numbers; of many how many they are.
    var asPupils: String { count > 6 ? counted(count, "pupil") : map { "pupil \($0)" }.listed }
}

extension [Day] {
    /// `17 December 2010`, the first and the last of many.
    var asDays: String {
        count > 3 ? "\(self[0].inWords) to \(self[count - 1].inWords)" : map(\.inWords).listed
    }
}

extension [Attainment] {
    /// `English 4b at ks2 and reading 3a at ks2`.
    var inWords: String { map { "\($0.subject) \($0.grade.name) at \($0.when.text)" }.listed }
}

extension [ChangedResult] {
    /// `English at ks2 of pupil 3 from 4 to 5 and reading at ks1 of pupil 7 from 2b to 3`.
    var inWords: String {
        map {
            "\($0.subject) at \($0.keyStage) of pupil \($0.pupil) from \($0.before.name) to \($0.now.name)"
        }.listed
    }
}

extension [LoweredTarget] {
    /// `A list lowered 1 personal target: English of pupil 3 from C to D. Was the newest list read last? ...`
    var question: String {
        let lowered = filter { !$0.isRaised }
        let other = lowered.isEmpty ? "A list that may be an older one" : "It, or another of that day,"
        let lists: [(what: String, targets: [LoweredTarget])] = [
            ("A list lowered", lowered), ("\(other) raised", filter { $0.isRaised && $0.before != nil }),
            ("\(other) added", filter { $0.isRaised && $0.before == nil }),
        ]
        let said = lists.filter { !$0.targets.isEmpty }.map { what, targets in
            "\(what) \(counted(targets.count, "personal target")): \(targets.inWords)."
        }
        return
            "\(said.joined(separator: " ")) Was the newest list read last? If so, say so in a note; if not, take that list back where nothing was done since, or read the newest again."
    }

    /// `English of pupil 3 from C to D`; of many the pupils of each subject.
    var inWords: String {
        count > 6
            ? map { PupilSubject(pupil: $0.pupil, subject: $0.subject) }.bySubject
            : map { lowered in
                "\(lowered.subject) of pupil \(lowered.pupil)\(lowered.before.map { " from \($0.name)" } ?? ", which is new,") to \(lowered.now?.name ?? "words")"
            }.listed
    }
}

extension [FallenResult] {
    /// `mathematics of pupil 3, 4 at ks1 and 2 at ks2`.
    var inWords: String {
        map {
            "\($0.subject) of pupil \($0.pupil), \($0.earlier.name) at \($0.earlierAt) and \($0.grade.name) at \($0.at)"
        }.joined(separator: "; ")
    }
}
