package import LocalAuthority
import Sentences
package import TargetSetting

/// What all units together aim for, and what a person may want to ask about.
package struct SummaryReport: Encodable, Sendable {
    /// A measure over all units.
    package struct MeasureReport: Encodable, Sendable {
        package let measure: Measure.ID
        package let title: String
        package let total: String
        package let withFigure: Int
        package let zeroRated: Int
        package let notApplicable: Int
        package let notSet: Int
        /// How many of the figures the LA has set itself.
        package let setByLA: Int
        package let leftOut: [DfENumber]
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
        package let measure: AbsenceMeasure.ID
        package let title: String
        package let mean: String
        package let withFigure: Int
        package let notSet: Int
        /// How many of the rates the LA has set itself.
        package let setByLA: Int
        package let leftOut: [DfENumber]
        package let year: AcademicYear
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
        package let dfe: DfENumber
        package let unit: PersonText
        package let kind: String
        package let subject: String
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
    package let measures: [MeasureReport]
    package let absence: [AbsenceReport]
    package let flags: [FlagReport]
    /// The earlier lists in which there was nothing to compare, and why.
    package let unusedLists: [String]

    package init(_ summary: Summary, units: Int) {
        self.units = units
        measures = summary.measures.map(MeasureReport.init)
        absence = summary.absence.map(AbsenceReport.init)
        flags = summary.flags.map(FlagReport.init)
        unusedLists = summary.unusedLists.map(\.sentence)
    }
}
