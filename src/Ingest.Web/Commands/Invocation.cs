using System.CommandLine;
using Ingest.Pipeline;
using Ingest.Storage;
using Ingest.Web.Composition;

namespace Ingest.Web.Commands;

/// <summary>One call of a command: what was asked, with which settings, on which data folder, and where to answer.</summary>
public sealed record Invocation(ParseResult Asked, Settings Settings, string Data, Terminal Terminal)
{
    /// <summary>Who asks, as the records name them.</summary>
    public string Who => $"{Environment.UserName} at the command line";

    /// <summary>The value of an option or argument as given.</summary>
    public T? Value<T>(Option<T> option) => Asked.GetValue(option);

    public T? Value<T>(Argument<T> argument) => Asked.GetValue(argument);

    /// <summary>The records, for a command that only asks; null where nothing was ever taken in, so that asking leaves no trace.</summary>
    public Database? OpenDatabase() => File.Exists(Database.FileIn(Data)) ? Database.Open(Data, TimeProvider.System) : null;

    /// <summary>The records, for a command that makes no sense without them.</summary>
    public Database RequireDatabase() =>
        OpenDatabase() ?? throw new UsageException($"There are no records in {Data}.", "Name the data folder with --data DIR.");

    /// <summary>Everything that works on the data folder, which is made where there is none.</summary>
    /// <param name="reported">True where the command itself tells what became of each file: the log need not say it twice.</param>
    public Workplace OpenWorkplace(bool reported = false)
    {
        var log = reported && Settings.Log.Level == LogLevel.Information ? Settings.Log with { Level = LogLevel.Warning } : Settings.Log;
        return Workplace.Open(Data, Settings.Reading, Settings.Intake, Settings.Jobs, TimeProvider.System, LoggerFactory.Create(log.Apply), Settings.Nightly, Settings.Sources, Settings.Assistant, Settings.Codebook);
    }
}
