using System.CommandLine;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.People;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary><c>ingest user</c>: who may review, with which roles. Users are disabled, never deleted.</summary>
public static class UserCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "The user's name" };

    private static readonly Option<Role[]> Roles = new("--role")
    {
        Description = "researcher, reviewer, adjudicator or administrator; may be given several times",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [Role.Reviewer],
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table or json",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "json");

    public static Command Create(Terminal terminal) => new("user", "Adds, lists and disables the people who review")
    {
        new Command("add", "Adds a user; asks for the password, or reads it from standard input") { Name, Roles }.Does(terminal, Add),
        new Command("list", "Lists the users and their roles") { Format }.Does(terminal, List),
        new Command("disable", "Takes a user's access; what she decided keeps her name") { Name }.Does(terminal, (call, _) =>
            Done(call, store => store.Disable(call.Value(Name)!, call.Who), "is disabled")),
        new Command("enable", "Gives a disabled user access again") { Name }.Does(terminal, (call, _) =>
            Done(call, store => store.Enable(call.Value(Name)!, call.Who), "is enabled")),
        new Command("roles", "Replaces a user's roles") { Name, Roles }.Does(terminal, (call, _) =>
            Done(call, store => store.SetRoles(call.Value(Name)!, call.Value(Roles)!, call.Who), "has new roles")),
        new Command("password", "Sets a new password; asks for it, or reads it from standard input") { Name }.Does(terminal, (call, _) =>
            Done(call, store => store.SetPassword(call.Value(Name)!, Hash(call), call.Who), "has a new password")),
    };

    private static Task<int> Add(Invocation call, CancellationToken cancellation) =>
        Done(call, store => store.Add(call.Value(Name)!, call.Value(Roles)!, Hash(call), call.Who), "is added");

    private static Task<int> List(Invocation call, CancellationToken cancellation)
    {
        IReadOnlyList<User> users = call.OpenDatabase() is { } database ? new UserStore(database, TimeProvider.System).List() : [];
        if (call.Value(Format) == "json")
        {
            call.Terminal.Output.WriteLine(System.Text.Json.JsonSerializer.Serialize(
                users.Select(user => new { user.Name, roles = user.Roles.Select(Wire.Word), user.CreatedAt, user.DisabledAt }), Wire.Json));
            return Task.FromResult(ExitCode.Well);
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("Name", "Roles", "Since", "Disabled");
        foreach (var user in users)
        {
            table.AddRow(
                Markup.Escape(user.Name), string.Join(", ", user.Roles.Select(Wire.Word)), $"{user.CreatedAt:yyyy-MM-dd}",
                user.DisabledAt is { } since ? $"{since:yyyy-MM-dd}" : "");
        }

        call.Terminal.Results.Write(table);
        return Task.FromResult(ExitCode.Well);
    }

    private static Task<int> Done(Invocation call, Action<UserStore> change, string what)
    {
        change(new UserStore(Database.Open(call.Data, TimeProvider.System), TimeProvider.System));
        call.Terminal.Output.WriteLine($"{call.Value(Name)} {what}.");
        return Task.FromResult(ExitCode.Well);
    }

    /// <summary>A password is asked for, or comes on standard input; never as an argument, where every process could read it.</summary>
    private static string Hash(Invocation call)
    {
        var name = call.Value(Name)!;
        var password = Console.IsInputRedirected
            ? Console.In.ReadLine() ?? ""
            : call.Terminal.Progress.Prompt(new TextPrompt<string>($"Password for {Markup.Escape(name)}:").Secret());
        return Passwords.Hash(name, password);
    }
}
