import TargetSetting

extension Sample {
    /// A cycle of little, with something of every kind: groups that are counted, a zero rating, figures of each kind,
    /// absence that is refused above its ceiling and absence that is explained there.
    package static let small = Sample(
        name: "small", cycleText: cycle, unit: aUnit("Farthing PRU", "926/1110"), rehearsalDay: nil,
        steps: on("2010-11-15", .setGroup(keyStage: "ks2", pupils: 2)))

    /// The same with a roll of key stage 4 alone.
    package static let keyStage4 = Sample(
        name: "small, key stage 4", cycleText: cycle, unit: small.unit, rehearsalDay: nil,
        steps: on("2010-11-15", enrol("A1", in: 10), enrol("A2", in: 10), enrol("7", in: 11)))

    /// The same with pupils of both key stages, of none, and of a year that nobody knows.
    package static let allYears = Sample(
        name: "small, all years", cycleText: cycle, unit: small.unit, rehearsalDay: nil,
        steps: on(
            "2010-11-15", enrol("A1", in: 5), enrol("A2", in: 10), enrol("7", in: 11), enrol("B1", in: 2),
            enrol("B2", in: nil)))

    private static func enrol(_ reference: String, in year: Int?) -> Action {
        var details = byReference(reference)
        details.ncYear = year
        return .addPupil(details)
    }

    private static let cycle = """
        id: small
        title: Small
        milestones:
          - {title: Due, meaning: la-deadline, on: 2010-12-14}
          - {title: Proposed, meaning: proposed-by, on: 2010-11-30}
        offices:
          - {id: chair, covers: [statutory, absence]}
          - {id: head, covers: [statutory, personal], confirms-last: yes}
        scales:
          - {id: levels, title: Levels, grades: [2c, 2b, 2a, 3c, 3b, 3a, 4c], unranked: [W]}
        subjects: [{name: reading}]
        key-stages:
          - {id: ks2, group-years: [5], years: [3, 4, 5, 6], on-roll-on: 2011-05-01}
          - {id: ks4, group-years: [10], years: [10, 11]}
        measures:
          - {id: reading, title: Reading, key-stage: ks2, status: statutory,
             criterion: {scale: levels, at-least: 3c, in: [reading]}}
          - {id: passes, title: Passes, key-stage: ks4, status: statutory}
          - {id: points, title: Points, key-stage: ks4, status: by-agreement, value: points}
          - {id: places, title: Places, status: by-agreement, value: number}
        absence:
          action-plan: owed
          measures:
            - id: overall
              title: Overall absence
              counted: sessions
              result-year: 2011/12
              status: recommended
              comparators: [{id: actual, kind: actual, year: 2008/09}, {id: other, kind: other, year: 2008/09, title: a median}]
              above: refuse
            - id: persistent
              title: Persistent absence
              counted: pupils
              result-year: 2011/12
              status: recommended
              persistent-rule: {share: 15}
              comparators: [{id: target, kind: target, year: 2008/09}]
              above: explain
        zero-rating: {policy: allowed, statuses: [statutory]}
        """
}
