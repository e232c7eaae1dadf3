import Canonical
import TargetSetting

/// A submission file. A member without a value is left out of it.
///
/// The content is generic because a file is written around content that was written, and digested, before.
struct SubmissionDocument<Content: DocumentValue>: DocumentObject {
    /// The SHA-256 of `submission` as canonical JSON.
    var digest = ""
    var format = ""
    /// Left out in files that were exported before it was told.
    var journal: JournalWitnessEntry?
    /// Left out in files of a register that has no key.
    var signature: SignatureEntry?
    var submission = Content()

    mutating func members(_ coder: inout DocumentCoder) {
        coder.member("digest", &digest)
        coder.member("format", &format)
        coder.member("journal", &journal)
        coder.member("signature", &signature)
        coder.member("submission", &submission)
    }
}

/// What a submission says, member by member, as `docs/submission-format.md` describes it. A member without a value is left
/// out.
struct SubmissionContent: DocumentObject {
    static let format = "pru-submission-2"

    var absence: [AbsenceEntry] = []
    var actionPlan: [ActionEntry] = []
    var cycle = CycleMember()
    var cycleDigest = ""
    var exportedOn = ""
    var groups = NamedValues<Int>()
    var lastChanges = NamedValues<ChangeEntry>()
    var notes: [NoteEntry] = []
    /// What each part says, subject by subject.
    var parts = NamedValues<Statements>()
    var proposed: ProposalEntry?
    /// How many pupils have measurable personal targets; left out where no pupils are recorded.
    var pupils: [PupilsEntry]?
    var rehearsal = false
    var revision = 0
    var signOffs: [SignOffEntry] = []
    var supersedes: String?
    var targets: [TargetEntry] = []
    var timeliness = TimelinessEntry()
    var unit = UnitEntry()

    typealias Statements = NamedValues<String>

    mutating func members(_ coder: inout DocumentCoder) {
        coder.member("absence", &absence)
        coder.member("actionPlan", &actionPlan)
        coder.member("cycle", &cycle)
        coder.member("cycleDigest", &cycleDigest)
        coder.member("exportedOn", &exportedOn)
        coder.member("groups", &groups)
        coder.member("lastChanges", &lastChanges)
        coder.member("notes", &notes)
        coder.member("parts", &parts)
        coder.member("proposed", &proposed)
        coder.member("pupils", &pupils)
        coder.member("rehearsal", &rehearsal)
        coder.member("revision", &revision)
        coder.member("signOffs", &signOffs)
        coder.member("supersedes", &supersedes)
        coder.member("targets", &targets)
        coder.member("timeliness", &timeliness)
        coder.member("unit", &unit)
    }

    struct AbsenceEntry: DocumentObject {
        var ceiling: String?
        var explanation: String?
        var measure: AbsenceMeasure.ID = ""
        var priors: [PriorEntry] = []
        var resultYear = ""
        var status = ""
        var target: String?
        var title = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("ceiling", &ceiling)
            coder.member("explanation", &explanation)
            coder.member("measure", &measure)
            coder.member("priors", &priors)
            coder.member("resultYear", &resultYear)
            coder.member("status", &status)
            coder.member("target", &target)
            coder.member("title", &title)
        }
    }

    struct PriorEntry: DocumentObject {
        var comparator: Comparator.ID = ""
        var kind = ""
        var limits = false
        var missed: Int?
        var possible: Int?
        var rate = ""
        var source: String?
        var year = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("comparator", &comparator)
            coder.member("kind", &kind)
            coder.member("limits", &limits)
            coder.member("missed", &missed)
            coder.member("possible", &possible)
            coder.member("rate", &rate)
            coder.member("source", &source)
            coder.member("year", &year)
        }
    }

    struct ActionEntry: DocumentObject {
        var by = ""
        var number = 0
        var to: String?
        var what = ""
        var who = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("by", &by)
            coder.member("number", &number)
            coder.member("to", &to)
            coder.member("what", &what)
            coder.member("who", &who)
        }
    }

    struct ChangeEntry: DocumentObject {
        var on = ""
        var subject = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("on", &on)
            coder.member("subject", &subject)
        }
    }

    struct NoteEntry: DocumentObject {
        /// The facts of the query.
        var answers = Facts.none
        var by = ""
        var on = ""
        var rule = ""
        var subject = ""
        var text = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("answers", &answers)
            coder.member("by", &by)
            coder.member("on", &on)
            coder.member("rule", &rule)
            coder.member("subject", &subject)
            coder.member("text", &text)
        }
    }

    struct ProposalEntry: DocumentObject {
        var on = ""
        var parts = NamedValues<Statements>()

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("on", &on)
            coder.member("parts", &parts)
        }
    }

    /// Counts, and nothing else of any pupil.
    struct PupilsEntry: DocumentObject {
        var keyStage: KeyStage.ID = ""
        var pupils = 0
        var withMeasurableTargets = 0

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("keyStage", &keyStage)
            coder.member("pupils", &pupils)
            coder.member("withMeasurableTargets", &withMeasurableTargets)
        }
    }

    struct SignOffEntry: DocumentObject {
        var accepts: [NoteEntry] = []
        /// The SHA-256 of the statements of each part that it covers, as canonical JSON.
        var covers = NamedValues<String>()
        var date: String?
        var evidence: String?
        var name: String?
        var office: Signatory.ID = ""
        var recordedBy = ""
        var recordedOn = ""
        var title = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("accepts", &accepts)
            coder.member("covers", &covers)
            coder.member("date", &date)
            coder.member("evidence", &evidence)
            coder.member("name", &name)
            coder.member("office", &office)
            coder.member("recordedBy", &recordedBy)
            coder.member("recordedOn", &recordedOn)
            coder.member("title", &title)
        }
    }

    struct TargetEntry: DocumentObject {
        var figure = FigureMembers()
        var keyStage: KeyStage.ID?
        var measure: Measure.ID = ""
        var reason: String?
        var resultYear: String?
        var state = ""
        var status = ""
        var title = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("count", &figure[CountOfPupils.self])
            coder.member("keyStage", &keyStage)
            coder.member("measure", &measure)
            coder.member("number", &figure[NumberOfPupils.self])
            coder.member("of", &figure.of)
            coder.member("percent", &figure.percent)
            coder.member("points", &figure[text: AverageOfPoints.self])
            coder.member("reason", &reason)
            coder.member("resultYear", &resultYear)
            coder.member("state", &state)
            coder.member("status", &status)
            coder.member("title", &title)
        }
    }

    struct TimelinessEntry: DocumentObject {
        var laDeadline: String?
        var reason: String?
        var state = ""
        var statutoryDate: String?

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("laDeadline", &laDeadline)
            coder.member("reason", &reason)
            coder.member("state", &state)
            coder.member("statutoryDate", &statutoryDate)
        }
    }

    struct UnitEntry: DocumentObject {
        var dfe = ""
        var name = ""
        var urn: String?

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("dfe", &dfe)
            coder.member("name", &name)
            coder.member("urn", &urn)
        }
    }
}
