using Ingest.Model;

namespace Ingest.Pipeline.Evaluation;

/// <summary>What is to be coded and scored: the documents of a folder that have gold.</summary>
/// <param name="Files">Paths, in the order of their names.</param>
public sealed record EvaluationPlan(IReadOnlyList<string> Files, Gold Gold)
{
    private static readonly string[] GoldNames = ["gold.jsonl", "gold-mentions.jsonl"];

    /// <param name="gold">The file of gold records; null looks for <c>gold.jsonl</c> and <c>gold-mentions.jsonl</c> in the folder and above it.</param>
    public static EvaluationPlan Of(string folder, string? gold)
    {
        var answers = Find(folder, gold);
        var wanted = answers.Agreements.Select(agreement => agreement.Document).Concat(answers.Mentions.Select(mention => mention.Document)).ToHashSet();
        var files = Directory.EnumerateFiles(folder, "*.pdf").Where(file => wanted.Contains(Gold.Stem(file))).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            throw new IngestException($"No PDF in {folder} has a gold record.", "Gold records name their document in \"file\"; name another gold file with --gold.");
        var here = files.Select(Gold.Stem).ToHashSet();
        return new EvaluationPlan(files, new Gold(
            [.. answers.Agreements.Where(agreement => here.Contains(agreement.Document))], [.. answers.Mentions.Where(mention => here.Contains(mention.Document))]));
    }

    /// <summary>A report for agreements, one for mentions, as far as there is gold for either.</summary>
    public IReadOnlyList<EvaluationReport> Score(IReadOnlyList<CodedFile> coded)
    {
        var candidates = coded.SelectMany(file => file.Candidates).ToList();
        var unread = coded.Where(file => file.Fault.Length > 0).Select(file => $"{file.Name}: {file.Fault}").ToList();
        List<EvaluationReport> reports = [];
        if (Gold.Agreements.Count > 0)
            reports.Add(AgreementScores.Of(candidates, Gold.Agreements) with { Unread = unread });
        if (Gold.Mentions.Count > 0)
            reports.Add(MentionScores.Of(candidates, Gold.Mentions) with { Unread = unread });
        return reports;
    }

    private static Gold Find(string folder, string? named)
    {
        if (!Directory.Exists(folder))
            throw new IngestException($"{folder} is not a folder.", "Name a folder of PDFs.");
        var files = named is not null ? [named] : GoldNames.SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, "..", name) }).Where(File.Exists).ToList();
        if (files.Count == 0 || !files.TrueForAll(File.Exists))
            throw new IngestException($"There is no gold for {folder}.", "Put gold.jsonl or gold-mentions.jsonl into the folder or above it, or name it with --gold.");
        var parsed = files.Select(file => Gold.Parse(Path.GetFileName(file), File.ReadLines(file))).ToList();
        return new Gold([.. parsed.SelectMany(gold => gold.Agreements)], [.. parsed.SelectMany(gold => gold.Mentions)]);
    }
}
