using System.CommandLine;
using System.CommandLine.Invocation;
using Ingest.Model;
using Ingest.Web.Composition;

namespace Ingest.Web.Commands;

/// <summary>The whole command line of <c>ingest</c>: a new command is one file in this folder and one line here.</summary>
public static class CommandLine
{
    private static readonly Option<string> Data = new("--data")
    {
        Description = "Folder that holds database, vault and inbox",
        HelpName = "DIR",
        DefaultValueFactory = _ => "./data",
        Recursive = true,
    };

    private static readonly Option<string[]> Set = new("--set")
    {
        Description = "Overrides one key of appsettings.json, e.g. --set Reading:TimeoutSeconds=60",
        HelpName = "KEY=VALUE",
        Recursive = true,
        AllowMultipleArgumentsPerToken = false,
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        var asked = Create(terminal).Parse(args);
        if (asked.Action is ParseErrorAction)
        {
            terminal.Complain(string.Join(' ', asked.Errors.Select(error => error.Message)), $"See: {Path(asked.CommandResult.Command)} --help");
            return ExitCode.Usage;
        }

        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = terminal.Output,
            Error = terminal.Error,
            // A stage under way may end (Jobs:StopSeconds); whoever asked us to go may still insist with a kill.
            ProcessTerminationTimeout = TimeSpan.FromMinutes(1),
        };
        return await asked.InvokeAsync(configuration, cancellation);
    }

    /// <summary>Gives a command its work. All commands share the settings, the faults and the exit codes that are kept here.</summary>
    internal static Command Does(this Command command, Terminal terminal, Func<Invocation, CancellationToken, Task<int>> work)
    {
        command.SetAction(async (asked, cancellation) =>
        {
            try
            {
                var settings = SettingsFile.Read(asked.GetValue(Set) ?? []);
                using var telemetry = TelemetryExport.To(settings.Log.Collector);
                return await work(new Invocation(asked, settings, System.IO.Path.GetFullPath(asked.GetValue(Data)!), terminal), cancellation);
            }
            catch (UsageException fault)
            {
                terminal.Complain(fault.Message, fault.Remedy);
                return ExitCode.Usage;
            }
            catch (MissingToolException fault)
            {
                terminal.Complain(fault.Message, fault.Remedy);
                return ExitCode.Missing;
            }
            catch (IngestException fault)
            {
                terminal.Complain(fault.Message, fault.Remedy);
                return ExitCode.Partly;
            }
        });
        return command;
    }

    private static RootCommand Create(Terminal terminal) => new("Finds, codes and records defence agreements in treaties and policy briefs.")
    {
        Data,
        Set,
        DemoCommand.Create(terminal),
        ServeCommand.Create(terminal),
        RunCommand.Create(terminal),
        JobsCommand.Create(terminal),
        ExtractCommand.Create(terminal),
        CandidatesCommand.Create(terminal),
        EvalCommand.Create(terminal),
        CodebookCommand.Create(terminal),
        ImportCommand.Create(terminal),
        ReleaseCommand.Create(terminal),
        CodingCommand.Create(terminal),
        WantedCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        BackupCommand.Create(terminal),
        RestoreCommand.Create(terminal),
        UserCommand.Create(terminal),
        DoctorCommand.Create(terminal),
    };

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Path(parent)} {command.Name}" : "ingest";
}
