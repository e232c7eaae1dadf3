/// Why something was not done, with the values. Each family has a file in `Refusals` with what scripts read of it; what
/// people read is in `Sentences`, a file a family too.
package enum Refusal: Error, Equatable, Sendable {
    case typed(TypedRefusal)
    case group(GroupRefusal)
    case figure(FigureRefusal)
    case absence(AbsenceRefusal)
    case pupil(PupilRefusal)
    case personal(PersonalRefusal)
    case note(NoteRefusal)
    case signing(SigningRefusal)
    case export(ExportRefusal)
    case record(RecordRefusal)
    case receipt(ReceiptRefusal)

    /// What scripts read of a refusal.
    struct Report {
        let code: String
        let facts: Facts
        let remedies: [Remedy]

        init(_ code: String, _ facts: Facts = .none, _ remedies: Remedy...) {
            self.init(code, facts, remedies)
        }

        init(_ code: String, _ facts: Facts, _ remedies: [Remedy]) {
            self.code = code
            self.facts = facts
            self.remedies = remedies
        }
    }

    /// What scripts match on, such as `above-ceiling`: never changed.
    package var code: String { report.code }
    /// The values that it is about, under the names that scripts read.
    package var facts: Facts { report.facts }
    /// What would put it right, the likeliest first; empty where nothing is known to.
    package var remedies: [Remedy] { report.remedies }

    private var report: Report {
        switch self {
        case .typed(let refusal): refusal.report
        case .group(let refusal): refusal.report
        case .figure(let refusal): refusal.report
        case .absence(let refusal): refusal.report
        case .pupil(let refusal): refusal.report
        case .personal(let refusal): refusal.report
        case .note(let refusal): refusal.report
        case .signing(let refusal): refusal.report
        case .export(let refusal): refusal.report
        case .record(let refusal): refusal.report
        case .receipt(let refusal): refusal.report
        }
    }
}
