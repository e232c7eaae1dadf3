package import TargetSetting

/// A file that arrived and does not count, with its reasons.
package struct RejectedFile: Equatable, Sendable {
    /// Its place among everything that the LA took, kept apart and decided.
    package let number: Int
    /// The file's name, as it was collected.
    package let name: String
    /// The day on which the LA had it.
    package let receivedOn: Day
    /// The unit that it says it is of; nil where it does not say.
    package let dfe: DfENumber?
    /// The revision that it says it is; nil where it does not say.
    package let revision: Int?
    /// Never empty.
    package let reasons: [Reason]

    /// A file that was looked at, or was kept apart before.
    package init(
        number: Int, name: String, receivedOn: Day, dfe: DfENumber?, revision: Int?, reasons: [Reason]
    ) {
        self.number = number
        self.name = name
        self.receivedOn = receivedOn
        self.dfe = dfe
        self.revision = revision
        self.reasons = reasons
    }

    /// The same with its place and the day on which it came.
    package func numbered(_ number: Int, received: Day) -> RejectedFile {
        RejectedFile(
            number: number, name: name, receivedOn: received, dfe: dfe, revision: revision, reasons: reasons)
    }

    /// The same under the last part of its name.
    var withoutFolders: RejectedFile {
        RejectedFile(
            number: number, name: name.split { "/\\".contains($0) }.last.map(String.init) ?? name,
            receivedOn: receivedOn, dfe: dfe, revision: revision, reasons: reasons)
    }

    /// What the officer does about it.
    package var remedies: [Remedy] {
        let known = reasons.compactMap { Objection(code: $0.code, facts: $0.facts) }.flatMap(\.remedies)
        return known.isEmpty ? [.la(.askUnit(dfe, .exportAgain))] : known
    }

    /// Why a file does not count, as it is kept: no sentence, so that the words can change.
    package struct Reason: Codable, Equatable, Sendable {
        /// That of an `Objection`, or of a `SubmissionFault`.
        package let code: String
        /// The values that it is about.
        package let facts: Facts

        /// An objection of this LA and this cycle.
        package init(_ objection: Objection) {
            code = objection.code
            facts = objection.facts
        }

        /// What is wrong with the file itself.
        package init(_ fault: SubmissionFault) {
            code = fault.code
            facts = fault.facts
        }
    }
}
