using System.Text.Json;
using Ingest.Assistant.Calls;
using Ingest.Model;

namespace Ingest.Assistant.Coding;

/// <summary>The model as a coder: it reads part by part, proves what it says, and may say that it does not know.</summary>
internal sealed class ModelCoder(Questions questions, Scheme scheme, ReadValues read, AssistantOptions options)
{
    private readonly string _instructions = PromptFiles.Fill("coding", ("codes", CodeList.Write(scheme)));
    private readonly JsonElement _schema = AnswerSchema.Of(scheme);

    public async Task<ModelCoding> CodeAsync(Document document, CancellationToken cancellation)
    {
        var parts = Parts.Of(document, options.PartCharacters);
        var asked = await Task.WhenAll(parts.Select(part => AskAsync(document, part, cancellation)));
        var checking = new Checking(new QuoteIndex(document), scheme, read, options.Trust);
        var found = asked.Select(reply => reply.Answer).OfType<Answer>()
            .Select(answer => (IReadOnlyList<ClassifiedAgreement>)[.. answer.Agreements.Select(checking.Check).OfType<ClassifiedAgreement>()]).ToList();
        return new ModelCoding
        {
            Agreements = Merging.Of(found),
            Parts = parts.Count,
            Unknown = asked.Count(reply => reply is { Answer: null, State: ReplyState.Answered or ReplyState.Refused }),
            Dropped = checking.Dropped,
            Whole = asked.All(reply => reply.State is ReplyState.Answered or ReplyState.Refused),
            OverBudget = asked.Any(reply => reply.State == ReplyState.OverBudget),
        };
    }

    /// <summary>One question, and one more chance where the answer cannot be read.</summary>
    private async Task<(Answer? Answer, ReplyState State)> AskAsync(Document document, Part part, CancellationToken cancellation)
    {
        var question = Fence.Around($"part {part.Number} of {part.Of}", part.Text);
        var prompt = new Prompt("coding", _instructions, [question], _schema) { Document = document.Sha256, Part = part.Number };
        var reply = await questions.AskAsync(prompt, cancellation);
        if (reply.State != ReplyState.Answered)
            return (null, reply.State);
        if (Answer.Read(reply.Text, out var fault) is { } answer)
            return (answer, reply.State);
        var repair = prompt with { Purpose = "repair", Turns = [question, reply.Text, PromptFiles.Fill("repair", ("fault", fault))] };
        reply = await questions.AskAsync(repair, cancellation);
        return (reply.State == ReplyState.Answered ? Answer.Read(reply.Text, out _) : null, reply.State);
    }
}
