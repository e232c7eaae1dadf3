import TargetSetting

/// What is done, in which cycle, from which stage and on which day: the beginning of an example.
struct Story: Sendable {
    var cycle: PlayedCycle = .autumn2010
    /// The stage of the 2010 cycle that it begins at.
    var from: Stage = .nothing
    var on: Day = "2010-12-06"
    var does: [Action] = []

    static func of2010(from stage: Stage = .nothing, on day: Day = "2010-12-06", _ actions: [Action] = [])
        -> Story
    {
        Story(from: stage, on: day, does: actions)
    }

    static func of(_ cycle: PlayedCycle, on day: Day, _ actions: [Action]) -> Story {
        Story(cycle: cycle, on: day, does: actions)
    }

    /// What is done on a later day.
    var later: (day: Day, action: Action)?

    func then(on day: Day, _ action: Action) -> Story {
        var story = self
        story.later = (day, action)
        return story
    }

    func played() throws -> Sample {
        var sample: Sample
        if case .autumn2010 = cycle {
            sample = try Stage.reached(from)
        } else {
            sample = try Sample(cycle, on: on)
        }
        try sample.perform(does, on: on)
        if let later { try sample.perform([later.action], on: later.day) }
        return sample
    }
}
