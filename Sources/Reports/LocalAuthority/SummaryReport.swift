package import LocalAuthority
import Sentences
package import TargetSetting

/// What all units together aim for, and what a person may want to ask about.
package struct SummaryReport: Encodable, Sendable {
    /// A measure over all units.
    package struct MeasureReport: Encodable, Sendable {
        /// The id, which the lists have too.
        package let measure: Measure.ID
        /// What the cycle calls it.
        package let title: String
        /// The figures added up, or their mean weighted by pupils, in words; or that there is nothing to add
        /// up.
        package let total: String
        /// How many units have a figure.
        package let withFigure: Int
        /// How many units are zero-rated in it: in a sum they count as 0 of their group.
        package let zeroRated: Int
        /// How many units have no pupils in the group.
        package let notApplicable: Int
        /// How many units have set nothing.
        package let notSet: Int
        /// How many of the figures the LA has set itself.
        package let setByLA: Int
        /// The units that are not in a mean, because the points or the number of pupils are not known.
        package let leftOut: [DfENumber]
        /// How many units stand how, in a line, without what counts none.
        package let unitsInWords: String
        /// Nil where every unit's figure is in the total.
        package let leftOutInWords: String?

        private enum CodingKeys: String, CodingKey {
            case measure, title, total, withFigure, zeroRated, notApplicable, notSet, setByLA, leftOut
        }

        init(_ summary: MeasureSummary) {
            measure = summary.measure.id
            title = summary.measure.title
            total = summary.totalInWords
            withFigure = summary.units.withFigure
            zeroRated = summary.units.zeroRated
            notApplicable = summary.units.notApplicable
            notSet = summary.units.notSet
            setByLA = summary.units.setByLA
            leftOut = summary.leftOut.map(\.dfe)
            unitsInWords = summary.units.inWords
            leftOutInWords = summary.leftOutInWords
        }
    }

    /// An absence measure over all units.
    package struct AbsenceReport: Encodable, Sendable {
        /// The id, which the lists have too.
        package let measure: AbsenceMeasure.ID
        /// What the cycle calls it.
        package let title: String
        /// The mean of the rates, weighted by sessions, in words; or why there is none.
        package let mean: String
        /// How many units have a rate.
        package let withFigure: Int
        /// How many units have set none.
        package let notSet: Int
        /// How many of the rates the LA has set itself.
        package let setByLA: Int
        /// The units that are not in the mean, because the sessions that were possible are not known.
        package let leftOut: [DfENumber]
        /// The academic year that the target is for.
        package let year: AcademicYear
        /// How many units stand how, in a line, without what counts none.
        package let unitsInWords: String
        /// Nil where every unit's rate is in the mean.
        package let leftOutInWords: String?

        private enum CodingKeys: String, CodingKey {
            case measure, title, mean, withFigure, notSet, setByLA, leftOut
        }

        init(_ summary: AbsenceSummary) {
            measure = summary.measure.id
            title = summary.measure.title
            mean = summary.meanInWords
            withFigure = summary.units.withFigure
            notSet = summary.units.notSet
            setByLA = summary.units.setByLA
            leftOut = summary.leftOut.map(\.dfe)
            year = summary.measure.resultYear
            unitsInWords = summary.units.inWords
            leftOutInWords = summary.leftOutInWords
        }
    }

    /// A question that a unit's figures raise.
    package struct FlagReport: Encodable, Sendable {
        /// The DfE number of the unit.
        package let dfe: DfENumber
        /// The unit's name.
        package let unit: PersonText
        /// What is noticed, as scripts match on it, such as `at-ceiling`.
        package let kind: String
        /// The id of a measure or an absence measure; of the key stage for what is of all its measures.
        package let subject: String
        /// What is so, with the figures. It is a question, and never a finding.
        package let message: String

        init(_ flag: AmbitionFlag) {
            dfe = flag.unit.dfe
            unit = flag.unit.name
            kind = flag.kind.rawValue
            subject = flag.subject
            message = flag.sentence
        }
    }

    /// How many units have a submission that counts.
    package let units: Int
    /// In the order of the cycle.
    package let measures: [MeasureReport]
    /// The absence measures, in the order of the cycle.
    package let absence: [AbsenceReport]
    /// Unit by unit.
    package let flags: [FlagReport]
    /// The earlier lists in which there was nothing to compare, and why.
    package let unusedLists: [String]

    /// The summary in words and as data.
    /// - Parameter units: how many have a submission that counts.
    package init(_ summary: Summary, units: Int) {
        self.units = units
        measures = summary.measures.map(MeasureReport.init)
        absence = summary.absence.map(AbsenceReport.init)
        flags = summary.flags.map(FlagReport.init)
        unusedLists = summary.unusedLists.map(\.sentence)
    }
}
