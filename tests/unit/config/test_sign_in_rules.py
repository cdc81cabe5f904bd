"""Settings of signing in: what they accept, and what is said about the rest."""

from pathlib import Path

import pytest

from fingerpost.config.environment import BadSetting, Environment
from fingerpost.config.sign_in_rules import mail, second_factor_roles, single_sign_on
from fingerpost.people.permissions import ROLE_NAMES


class TestSecondFactors:
    @pytest.mark.parametrize(
        ("given", "roles"),
        [("", set()), ("administrator", {"administrator"}), ("legal, auditor", {"legal", "auditor"})],
    )
    def test_roles_are_named(self, given: str, roles: set[str]) -> None:
        assert second_factor_roles(Environment({"FINGERPOST_SECOND_FACTOR_ROLES": given})) == roles

    def test_all_is_everybody(self) -> None:
        assert second_factor_roles(Environment({"FINGERPOST_SECOND_FACTOR_ROLES": "all"})) == set(ROLE_NAMES)

    def test_a_role_that_there_is_not_stops_it(self) -> None:
        with pytest.raises(BadSetting, match=r"'boss'.*desk_officer"):
            second_factor_roles(Environment({"FINGERPOST_SECOND_FACTOR_ROLES": "boss"}))


class TestSingleSignOn:
    @pytest.fixture
    def given(self, tmp_path: Path) -> dict[str, str]:
        secret = tmp_path / "secret"
        secret.write_text("  hush\n")
        return {
            "FINGERPOST_SSO_ISSUER": "https://login.example.org/tenant/v2.0",
            "FINGERPOST_SSO_CLIENT": "fingerpost",
            "FINGERPOST_SSO_SECRET_FILE": str(secret),
        }

    def test_without_an_issuer_there_is_none(self) -> None:
        assert single_sign_on(Environment({})) is None

    def test_the_secret_comes_from_its_file_and_is_never_shown(self, given: dict[str, str]) -> None:
        provider = single_sign_on(Environment(given))
        assert provider is not None
        assert provider.secret == "hush"
        assert "hush" not in repr(provider)

    def test_groups_give_roles_in_their_order(self, given: dict[str, str]) -> None:
        provider = single_sign_on(Environment(given | {"FINGERPOST_SSO_ROLES": "a=b=desk_lead, c=desk_officer"}))
        assert provider is not None
        assert provider.roles == (("a=b", "desk_lead"), ("c", "desk_officer"))

    @pytest.mark.parametrize(
        ("change", "says"),
        [
            ({"FINGERPOST_SSO_ISSUER": "http://login.example.org"}, "FINGERPOST_SSO_ISSUER.*https"),
            ({"FINGERPOST_SSO_CLIENT": ""}, "FINGERPOST_SSO_CLIENT is not set"),
            ({"FINGERPOST_SSO_SECRET_FILE": ""}, "FINGERPOST_SSO_SECRET_FILE is not set"),
            ({"FINGERPOST_SSO_SECRET_FILE": "/not/there"}, "FINGERPOST_SSO_SECRET_FILE"),
            ({"FINGERPOST_SSO_ROLES": "group"}, "FINGERPOST_SSO_ROLES"),
            ({"FINGERPOST_SSO_ROLES": "group=boss"}, "FINGERPOST_SSO_ROLES"),
            ({"FINGERPOST_SSO_ROLES": "=desk_lead"}, "FINGERPOST_SSO_ROLES"),
        ],
        ids=str,
    )
    def test_half_a_description_stops_it_and_names_the_setting(
        self, given: dict[str, str], change: dict[str, str], says: str
    ) -> None:
        with pytest.raises(BadSetting, match=says):
            single_sign_on(Environment(given | change))


class TestMail:
    def settings(self, given: str) -> dict[str, object]:
        return mail(Environment({"FINGERPOST_MAIL": given}), Path("/data"))

    def test_letters_go_into_a_folder_until_somebody_says_where(self) -> None:
        found = self.settings("")
        assert str(found["EMAIL_BACKEND"]).endswith("filebased.EmailBackend")
        assert found["EMAIL_FILE_PATH"] == Path("/data/mail")

    def test_a_folder_counts_as_delivery_in_the_demonstration_alone(self) -> None:
        assert self.settings("")["EMAIL_HOST"] == ""
        assert mail(Environment({}), Path("/data"), demonstration=True)["EMAIL_HOST"]

    def test_a_mail_server_is_named_by_its_address(self) -> None:
        found = self.settings("smtp://us%40er:p%2Fw@mail.example.org:2525")
        assert (found["EMAIL_HOST"], found["EMAIL_PORT"], found["EMAIL_USE_TLS"]) == ("mail.example.org", 2525, True)
        assert (found["EMAIL_HOST_USER"], found["EMAIL_HOST_PASSWORD"]) == ("us@er", "p/w")
        assert self.settings("smtps://mail.example.org")["EMAIL_PORT"] == 465

    def test_anything_else_stops_it_without_showing_a_password(self) -> None:
        with pytest.raises(BadSetting, match="FINGERPOST_MAIL") as refused:
            self.settings("https://user:hush@mail.example.org")
        assert "hush" not in str(refused.value)
