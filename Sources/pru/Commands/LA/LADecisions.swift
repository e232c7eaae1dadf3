import ArgumentParser
import Input
import LocalAuthority
import TargetSetting
import Workflows

struct LAAccept: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Accept the revision that counts of a unit.")

    @Argument(help: "The unit.")
    var unit: String

    @Option(help: ArgumentHelp("A word to the unit, which goes with its receipt.", valueName: "text"))
    var comment: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let comment = try comment.map { try PersonText($0, as: .note) }
        try session.decide(.accept(comment: comment), about: unit)
    }
}

struct LAReturn: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: "Send back the revision that counts of a unit, with a reason.",
        discussion:
            "Without --by the unit has the days that the cycle gives. The reason reaches the unit in a file: pru la receipt."
    )

    @Argument(help: "The unit.")
    var unit: String

    @Option(help: ArgumentHelp("What is not good enough, and why.", valueName: "text"))
    var reason: String

    @Option(help: ArgumentHelp("The last day for the answer.", valueName: "day"))
    var by: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let action = LAAction.sendBack(
            reason: try PersonText(reason, as: .reason), respondBy: try by.map(Input(.respondBy).day))
        try session.decide(action, about: unit)
    }
}

struct LASet: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set a target of a unit in its place, after a second return only.",
        discussion: """
            pru la set 926/1105 ks4-level2-em --count 3 --reason 'Two returns did not change it'
            pru la set 926/1105 overall --rate 20.0 --reason '...'
            The unit's own figure stays in the record beside it.
            """)

    @Argument(help: "The unit.")
    var unit: String

    @Argument(help: "A measure or an absence measure of the cycle.")
    var measure: String

    @Option(help: ArgumentHelp("How many pupils.", valueName: "k"))
    var count: String?

    @Option(help: ArgumentHelp("Out of how many, where it is not the whole group.", valueName: "n"))
    var of: String?

    @Option(
        help: ArgumentHelp("The percentage, where it is that of a whole number of pupils.", valueName: "p"))
    var percent: String?

    @Option(help: ArgumentHelp("The average of points, with one decimal place.", valueName: "p"))
    var points: String?

    @Option(help: ArgumentHelp("The absence rate, in percent.", valueName: "p"))
    var rate: String?

    @Option(help: ArgumentHelp("Why the LA sets it.", valueName: "text"))
    var reason: String

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let record = try session.authority.record(of: unit)
        let target = try session.authority.target(
            for: measure, entry: entry(), reason: PersonText(reason, as: .reason), of: record)
        try session.decide(.setTarget(target), about: record)
    }

    private func entry() throws -> LATarget.Entry {
        let of = try of.map(Input(.outOf).whole)
        switch (count, percent, points, rate) {
        case (let count?, nil, nil, nil):
            return .figure(.count(try Input(.count).whole(count), of: of))
        case (nil, let percent?, nil, nil):
            return .figure(.percent(try Input(.percent).decimal(percent), of: of))
        case (nil, nil, let points?, nil):
            guard of == nil else { throw CommandLineProblem.ofWithPoints }
            return .figure(.points(try Input(.points).decimal(points)))
        case (nil, nil, nil, let rate?):
            guard of == nil else {
                throw CommandLineProblem.doesNotGoWith(
                    "--of", with: "--rate", because: "a rate of absence is out of the sessions possible")
            }
            return .rate(try Input(.rate).decimal(rate))
        default: throw CommandLineProblem.chooseOne(["--count K", "--percent P", "--points P", "--rate P"])
        }
    }
}

struct LATrust: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "trust",
        abstract: "Say that somebody of the unit has confirmed the key's fingerprint, by telephone.",
        discussion:
            "Telephone the unit on a number that you have from elsewhere, and have the fingerprint read out that pru shows there."
    )

    @Argument(help: "The unit.")
    var unit: String

    @Option(help: "The fingerprint that was read out.")
    var fingerprint: String

    @Option(help: ArgumentHelp("Who read it out.", valueName: "name"))
    var by: String

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let action = LAAction.trust(fingerprint: fingerprint, confirmedBy: try PersonText(by, as: .person))
        try session.decide(action, about: unit)
    }
}

struct LAChoose: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "choose", abstract: "Of files that contradict each other, say which is the unit's.")

    @Argument(help: "The unit.")
    var unit: String

    @Option(
        help: ArgumentHelp(
            "The SHA-256 of the file that counts, or its first characters.", valueName: "sha-256"))
    var digest: String

    @Option(help: ArgumentHelp("How you know.", valueName: "text"))
    var reason: String

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let action = LAAction.choose(digest: digest, reason: try PersonText(reason, as: .reason))
        try session.decide(action, about: unit)
    }
}

struct LAExtend: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "Give a unit a later last day than the LA's.")

    @Argument(help: "The unit.")
    var unit: String

    @Option(help: ArgumentHelp("The unit's last day.", valueName: "day"))
    var until: String

    @Option(help: ArgumentHelp("Who grants it.", valueName: "name"))
    var by: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let action = LAAction.extend(
            until: try Input(.until).day(until), grantedBy: try PersonText(by, as: .person),
            reason: try PersonText(reason, as: .reason))
        try session.decide(action, about: unit)
    }
}
