import TargetSetting

/// Whether the parts of a cycle that are about pupils fit each other.
extension CycleConsistency {
    func checkScales() {
        let keyStages = cycle.keyStages.map(\.id)
        for keyStage in cycle.scales.flatMap({ $0.keyStages + $0.highest.keys.sorted() }) {
            known(keyStage, "key stage", among: keyStages, in: "scales")
        }
        for other in cycle.scales.flatMap(\.below.keys).sorted() {
            known(other, "scale", among: cycle.scales.map(\.id), in: "scales")
        }
        for (keyStage, codes) in cycle.noResult.sorted(by: { $0.key < $1.key }) {
            known(keyStage, "key stage", among: keyStages, in: "no-result")
            let grades = cycle.scales.filter { $0.keyStages.isEmpty || $0.keyStages.contains(keyStage) }
                .flatMap(\.names)
            for code in codes.keys.sorted() where grades.contains(code) {
                reader.note(
                    "‘\(code)’ is a grade at \(keyStage), and so no reason for none.", at: "no-result")
            }
        }
    }

    /// A pupil's NC year says which key stage the pupil is in; the years of a group are among those of its key stage.
    func checkKeyStages() {
        var first: [Int: KeyStage.ID] = [:]
        for (keyStage, node) in zip(cycle.keyStages, places.keyStages) {
            for year in keyStage.years {
                if let other = first[year] {
                    log.note(
                        "NC year \(year) is of the key stage \(other) already.",
                        at: node.value("years") ?? node.value("group-years"))
                } else {
                    first[year] = keyStage.id
                }
            }
        }
    }

    /// A name is what people type, so it can mean one subject only; another subject is named as it is shown.
    func checkSubjects() {
        let names = cycle.subjects.map(\.name)
        for (subject, node) in zip(cycle.subjects, places.subjects) {
            let others = zip(subject.insteadOf, node.value("instead-of")?.list ?? []).map { ($0, $1) }
            let second = subject.secondGrade.map { ($0, node.value("second-grade") ?? node) }
            for (name, place) in others + [second].compactMap(\.self) {
                if !names.contains(name) {
                    log.unknown(name, "subject", among: names, in: "‘subjects’", at: place)
                } else if name == subject.name {
                    log.note("‘\(name)’ is the subject itself.", at: place)
                }
            }
        }
        var seen: [String: String] = [:]
        for (subject, node) in zip(cycle.subjects, places.subjects) {
            let also = node.value("also")?.list ?? []
            for (name, place) in zip([subject.name] + subject.also, [node.value("name")] + also) {
                let folded = Subject.folded(name)
                if let other = seen[folded] {
                    log.note("‘\(name)’ stands for \(other) already.", at: place)
                } else {
                    seen[folded] = subject.name
                }
            }
        }
    }
}
