import TargetSetting

/// Whether the parts of a cycle that are about pupils fit each other.
extension CycleConsistency {
    func checkScales() {
        let keyStages = cycle.keyStages.map(\.id)
        for keyStage in cycle.scales.flatMap(\.keyStages) {
            known(keyStage, "key stage", among: keyStages, in: "scales")
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

    /// A name is what people type, so it can mean one subject only.
    func checkSubjects() {
        var seen: [String: String] = [:]
        for (subject, node) in zip(cycle.subjects, places.subjects) {
            let also = node.value("also")?.list ?? []
            for (name, place) in zip([subject.name] + subject.also, [node.value("name")] + also) {
                let folded = PersonText(kept: name).folded
                if let other = seen[folded] {
                    log.note("‘\(name)’ stands for \(other) already.", at: place)
                } else {
                    seen[folded] = subject.name
                }
            }
        }
    }
}
