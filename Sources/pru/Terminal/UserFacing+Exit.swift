import ArgumentParser
import Input
import TargetSetting

/// The error as people are told of it; nil for the argument parser's own.
func userFacing(_ error: any Error) -> (any UserFacing)? {
    (error as? InputProblem).map { OptionProblem(problem: $0) } ?? error as? any UserFacing
}

/// The status that the program ends with: 64 where the command line was not understood, 2 where it is done all the same,
/// else 1.
func exitCode(for error: any Error) -> ExitCode {
    switch error {
    case is CommandLineProblem: .validationFailure
    case let problem as InputProblem: problem.isOfRightForm ? .failure : .validationFailure
    case let problem as any UserFacing where problem.isDone: .foundProblems
    default: .failure
    }
}
