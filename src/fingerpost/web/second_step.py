"""The second step of signing in: a code, a recovery code, or a passkey. A passkey may also be the only step."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from fingerpost.people.operations import SignInRefused, verify_code, verify_passkey
from fingerpost.people.queries import factors, passkey_to_show
from fingerpost.web.access import public
from fingerpost.web.fields import Form
from fingerpost.web.onward import onward
from fingerpost.web.page import show
from fingerpost.web.passkeys import answer_of, asked, passkeys_work_here
from fingerpost.web.sign_in import half_way, let_in

PASSKEY = "webauthn"


class Code(Form):
    """What the app shows, or one of the recovery codes."""

    code = forms.CharField(max_length=40, error_messages={"required": "Enter the code of your app or a recovery code"})


@public("nobody is signed in yet: only whoever's password was right sees more than a way back")
@sensitive_post_parameters("code")
@never_cache
@require_http_methods(["GET", "POST"])
def code(request: HttpRequest) -> HttpResponse:
    """Ask for the second factor of somebody whose password was right."""
    user, going_to = half_way(request), onward(request)
    if user is None:
        return redirect("web:sign_in")
    form = Code(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            how = verify_code(user, form.cleaned_data["code"], address=request.META.get("REMOTE_ADDR", ""))
        except SignInRefused as refused:
            form.add_error("code", str(refused))
        else:
            let_in(request, user, how=how, second_factor=True)
            return redirect(going_to)
    context = {
        "title": "Enter your code",
        "form": form,
        "errors": form.problems,
        "onward": going_to,
        "narrow": True,
        "passkeys": any(each.kind == PASSKEY for each in factors(user)),
        "passkeys_work": passkeys_work_here(request),
    }
    return show(request, "sign_in/code.jinja", context, status=422 if form.problems else 200)


@public("nobody is signed in yet, and the challenge tells nothing about anybody")
@never_cache
@require_POST
def ask_passkey(request: HttpRequest) -> HttpResponse:
    """What the browser needs to show a passkey."""
    return asked(passkey_to_show(half_way(request)))


@public("nobody is signed in yet")
@never_cache
@require_POST
def passkey(request: HttpRequest) -> HttpResponse:
    """Sign in with the passkey that the browser showed."""
    try:
        user = verify_passkey(answer_of(request), user=half_way(request))
    except SignInRefused as refused:
        context = {"title": "Passkey not accepted", "why": str(refused), "narrow": True}
        return show(request, "sign_in/refused.jinja", context, status=422)
    let_in(request, user, how="passkey", second_factor=True)
    return redirect(onward(request))
