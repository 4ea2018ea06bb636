using Ingest.Model;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Site;

/// <summary>What a reader sees when a page cannot be shown: what is wrong, and what she can do.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class FaultModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Message { get; private set; } = "";

    public void OnGet(int? code) => Tell(code);

    public void OnPost(int? code) => Tell(code);

    private void Tell(int? code)
    {
        (Heading, Message) = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is IngestException fault
            ? (fault.Message, fault.Remedy)
            : code switch
            {
                400 => ("This form is no longer valid.", "Go back, load the page again, and send it once more."),
                403 => ("This page is for others.", "Your role does not include it; ask an administrator."),
                404 => ("There is no such page.", "It may have been moved, or its address is misspelt."),
                413 => ("This file is too large.", "Split it, or put it into the inbox folder."),
                429 => ("Too many attempts.", "Wait a minute and try again."),
                _ => ("Something went wrong on our side.", "Nothing was lost. Try again; if it happens twice, tell the operator the time."),
            };
    }
}
