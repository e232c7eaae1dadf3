import TargetSetting

/// Whether what a measure counts, and of whom, can be told with the scales and key stages of the cycle.
extension CycleConsistency {
    func checkCounting(of measure: Measure, at node: CycleNode) {
        if let criterion = measure.criterion, let node = node.value("criterion") {
            check(criterion, at: node)
            checkValue(of: measure, criterion, at: node)
        }
        guard case .some(_, let who?) = measure.outOf, let node = node.value("out-of") else { return }
        switch who {
        case .taking(let scale, _): _ = self.scale(scale, at: node.value("taking")?.value("scale"))
        case .withResult(let keyStage, _):
            check(keyStage: keyStage, at: node.value("with-result")?.value("at"))
        }
    }

    /// An average of points is worked out from points, and nothing else is.
    private func checkValue(of measure: Measure, _ criterion: Criterion, at node: CycleNode) {
        switch criterion {
        case .described: return
        case .points where measure.value.kind.unit != .points:
            log.note("‘points’ goes with ‘value: points’ only.", at: node.value("points"))
        case .reaches, .progresses, .passes, .all:
            guard measure.value.kind.unit == .points else { return }
            log.note("With ‘value: points’ a criterion is a text, or it has ‘points’.", at: node)
        case .points: return
        }
    }

    private func check(_ criterion: Criterion, at node: CycleNode) {
        switch criterion {
        case .described: break
        case .reaches(let scale, let grade, _):
            check(grade, on: scale, at: node.value("at-least"), scaleAt: node.value("scale"))
        case .progresses(let progress): check(progress, at: node)
        case .passes(let passes):
            check(passes.grade, on: passes.scale, at: node.value("at-least"), scaleAt: node.value("scale"))
            for (key, value) in node.value("equivalents")?.pairs ?? [] {
                guard let scale = key.text.map(Scale.ID.init(rawValue:)), let grade = value.text else {
                    continue
                }
                check(grade, on: scale, at: value, scaleAt: key)
            }
        case .points(let id, _):
            guard let scale = scale(id, at: node.value("scale")), scale.points.isEmpty else { return }
            log.note("The scale \(id) has no ‘points’ for its grades.", at: node.value("scale"))
        case .all(let criteria):
            for (criterion, node) in zip(criteria, node.value("all")?.list ?? []) {
                if case .points = criterion {
                    log.note("‘points’ cannot be one of ‘all’.", at: node.value("points"))
                }
                check(criterion, at: node)
            }
        }
    }

    private func check(_ progress: Progress, at node: CycleNode) {
        check(keyStage: progress.from, at: node.value("from"))
        guard let scale = scale(progress.scale, at: node.value("scale")) else { return }
        let earlier = cycle.scales.flatMap { $0.ranked + $0.unranked }
        for (key, value) in node.value("expected")?.pairs ?? [] {
            if let name = key.text, !earlier.contains(name) {
                log.unknown(name, "grade or level", among: earlier, at: key)
            }
            if let grade = value.text { check(grade, on: scale, at: value) }
        }
    }

    private func check(_ grade: String, on id: Scale.ID, at node: CycleNode?, scaleAt scaleNode: CycleNode?) {
        if let scale = scale(id, at: scaleNode) { check(grade, on: scale, at: node) }
    }

    private func check(_ grade: String, on scale: Scale, at node: CycleNode?) {
        guard !scale.ranked.contains(grade) else { return }
        log.unknown(grade, "grade of the scale \(scale.id)", among: scale.ranked, at: node)
    }

    private func scale(_ id: Scale.ID, at node: CycleNode?) -> Scale? {
        if let scale = cycle.scale(id) { return scale }
        log.unknown(id, "scale", among: cycle.scales.map(\.id), at: node)
        return nil
    }

    private func check(keyStage id: KeyStage.ID, at node: CycleNode?) {
        let known = cycle.keyStages.map(\.id)
        if !known.contains(id) { log.unknown(id, "key stage", among: known, at: node) }
    }
}

extension Scale {
    /// The grades and whole levels that have a place in the order.
    var ranked: [String] { grades + levels.map(\.name).filter { !grades.contains($0) } }
}
