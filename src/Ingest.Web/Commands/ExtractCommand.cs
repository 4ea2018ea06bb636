using System.CommandLine;
using Ingest.Model;
using Ingest.Web.Composition;

namespace Ingest.Web.Commands;

/// <summary><c>ingest extract FILE</c>: the text of documents, as a reader would read them.</summary>
public static class ExtractCommand
{
    private static readonly Argument<string[]> Files = new("FILE") { Description = "The document to read; several with --out", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "text, markdown or json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "markdown", "json");

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "Folder to write into, one file a document: its name with .txt, .md or .json after it",
        HelpName = "DIR",
    };

    private static readonly Option<bool> Explain = new("--explain") { Description = "Prints how each page was read instead of its text: verdict, figures, order, warnings" };

    public static Command Create(Terminal terminal) =>
        new Command("extract", "Prints the text of a document in reading order") { Files, Format, Out, Explain }.Does(terminal, RunAsync);

    private static async Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        var (reader, files) = (new Reader(call.Settings), call.Value(Files)!);
        if (call.Value(Out) is { } folder)
            return await WriteAsync(reader, files, Directory.CreateDirectory(folder).FullName, call, cancellation);
        if (files.Length > 1)
            throw new UsageException("Several documents need a folder to be written into.", "Name it with --out DIR.");
        var document = await reader.ReadAsync(files[0], cancellation);
        if (call.Value(Explain) && call.Value(Format) != "json")
            ReadingReport.Write(document, call.Terminal.Results);
        else
            Write(document, call.Value(Format)!, call.Terminal.Output);
        return ExitCode.Well;
    }

    /// <summary>As many documents at once as there are processors; one that cannot be read does not stop the others.</summary>
    private static async Task<int> WriteAsync(Reader reader, string[] files, string folder, Invocation call, CancellationToken cancellation)
    {
        var format = call.Value(Format)!;
        var extension = format switch { "json" => ".json", "markdown" => ".md", _ => ".txt" };
        if (files.GroupBy(Path.GetFileName).FirstOrDefault(same => same.Distinct().Count() > 1) is { } twins)
            throw new UsageException($"{string.Join(" and ", twins)} would be written to the same file.", "Write them into different folders.");
        var code = ExitCode.Well;
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, async (file, stop) =>
        {
            try
            {
                var document = await reader.ReadAsync(file, stop);
                await using var text = new StreamWriter(Path.Combine(folder, Path.GetFileName(file) + extension));
                Write(document, format, text);
            }
            catch (IngestException fault)
            {
                code = ExitCode.Partly;
                call.Terminal.Complain(fault.Message, fault.Remedy);
            }
        });
        return code;
    }

    private static void Write(Document document, string format, TextWriter writer)
    {
        switch (format)
        {
            case "json":
                writer.Write(DocumentText.ToJson(document));
                break;
            case "markdown":
                Reader.WriteMarkdown(document, writer);
                break;
            default:
                Reader.WriteText(document, writer);
                break;
        }
    }
}
