package import TargetSetting

/// A text that cannot be read as the value that is asked for.
package struct InputProblem: UserFacing, Equatable {
    /// What it was read for; nil in a cell, where the heading says it.
    package let field: InputField?
    /// As it was written.
    package let typed: String
    /// Why it cannot be read as that.
    package let kind: Kind

    /// Why it cannot be read.
    package enum Kind: Equatable, Sendable {
        case notWhole
        case notADecimal
        /// `-1`.
        case belowZero
        /// With more digits than any figure has.
        case tooLarge
        /// A percentage typed as a share of 1.
        case shareOfOne
        /// It has more decimal places than the one that is recorded.
        case finerThanTenths
        case notADay
        /// `13/12/10`.
        case yearNotWhole
        /// `12/31/2010`.
        case monthFirst
        /// `40525`, as a spreadsheet counts days.
        case dayAsNumber
        case notAYear
        case notSessions
        case neitherYesNorNo
        /// With those that there are.
        case notOneOf([String])
        /// With one that is right.
        case noEqualsSign(example: String)
        case stepWithoutDay
        /// One of several steps in one cell.
        case stepUnclear(String)
        case ncYear
        /// A class of two.
        case severalYears
        case nursery
        /// `X`, or `M` of a class of several years.
        case noYearAssigned
        case enrolment
        case sen
        case nameUnordered
        case notAnAddress
        case notPupils
        /// It has the right form, and the domain does not take it.
        case refused(Refusal)
    }

    /// Whether the text has the form of such a value, and the value is what cannot be.
    package var isOfRightForm: Bool {
        switch kind {
        case .refused, .shareOfOne, .finerThanTenths, .tooLarge, .belowZero: true
        default: false
        }
    }

    package var code: String {
        switch kind {
        case .notWhole: "not-whole"
        case .notADecimal: "not-a-decimal"
        case .belowZero: "below-zero"
        case .tooLarge: "too-large"
        case .shareOfOne: "share-of-one"
        case .finerThanTenths: "finer-than-tenths"
        case .notADay: "not-a-day"
        case .yearNotWhole: "year-not-whole"
        case .monthFirst: "month-first"
        case .dayAsNumber: "day-as-number"
        case .notAYear: "not-a-year"
        case .notSessions: "not-sessions"
        case .neitherYesNorNo: "neither-yes-nor-no"
        case .notOneOf: "not-one-of"
        case .noEqualsSign: "no-equals-sign"
        case .stepWithoutDay: "step-without-day"
        case .stepUnclear: "step-unclear"
        case .ncYear: "not-an-nc-year"
        case .severalYears: "several-years"
        case .nursery: "nursery"
        case .noYearAssigned: "no-year-assigned"
        case .enrolment: "not-an-enrolment"
        case .sen: "not-sen"
        case .nameUnordered: "name-unordered"
        case .notAnAddress: "not-an-address"
        case .notPupils: "not-pupils"
        case .refused(let refusal): refusal.code
        }
    }

    package var facts: Facts {
        let read: Facts = ["field": field, "typed": typed]
        return switch kind {
        case .notOneOf(let known): read.adding(["known": known])
        case .stepUnclear(let step): read.adding(["step": step])
        case .refused(let refusal): read.adding(refusal.facts)
        default: read
        }
    }

    package var remedies: [Remedy] {
        switch kind {
        case .refused(let refusal) where !refusal.remedies.isEmpty: refusal.remedies
        case .shareOfOne, .finerThanTenths, .notADecimal:
            another(such: example)
        default: another(such: nil)
        }
    }

    private func another(such example: String?) -> [Remedy] {
        guard let field else { return [] }
        return [.give(.value(insteadOf: typed, such: example, of: field.rawValue))]
    }

    /// A number that may be meant.
    private var example: String? {
        switch kind {
        case .shareOfOne: InputExample.percent(ofShare: typed)
        case .finerThanTenths:
            (field?.isPercentage == true ? InputExample.percent(ofShare: typed) : nil)
                ?? (field == .absenceTarget ? InputExample.roundedDown(typed) : InputExample.rounded(typed))
        case .notADecimal: InputExample.decimal(like: typed)
        default: nil
        }
    }
}
