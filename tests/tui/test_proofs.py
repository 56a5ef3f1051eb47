"""For every action a test that sees what it does on the screen; a new action without one fails here."""

from __future__ import annotations

import ast
from pathlib import Path

from tui.actions import ACTIONS, Action, Place

HERE = Path(__file__).parent
PROOFS: dict[tuple[Place, str], str] = {}
"""For place and action, the file and the test."""


def _by(test: str, place: Place, *actions: str) -> None:
    PROOFS.update({(place, action): test for action in actions})


MAP, MATRIX, TIMES = (f"pictures/test_{name}.py::test_" for name in ("map", "matrix", "timeline"))
_by(MAP + "z_goes_to_the_region_to_the_country_and_back", "picture", "leave")
_by("pictures/test_keys.py::test_q_closes_every_picture", "picture", "close")
_by(MAP + "enter_focuses_the_dashboard", "picture", "choose")
_by(
    MAP + "arrows_go_to_the_nearest_country",
    "picture",
    *(f"step({s})" for s in ("-1, 0", "1, 0", "0, -1", "0, 1")),
)
_by(MAP + "s_shades_by_claims_and_back", "map", "shade")
_by(MAP + "z_goes_to_the_region_to_the_country_and_back", "map", "zoom(1)", "zoom(-1)")
_by("pictures/test_keys.py::test_n_and_N_name_the_country_that_they_go_to", "map", "next(1)", "next(-1)")
_by(TIMES + "s_takes_another_unit_and_stays_where_it_was", "timeline", "unit")
_by(TIMES + "c_takes_another_track", "timeline", "what")
_by(TIMES + "space_begins_and_ends_a_range_and_enter_focuses_on_it", "timeline", "range")
_by(TIMES + "left_and_right_go_from_bar_to_bar_and_g_to_the_ends", "timeline", "edge(-1)", "edge(1)")
_by(MATRIX + "s_and_c_change_the_axes", "matrix", "speakers", "targets")
_by(MATRIX + "v_shows_what_was_said_over_time_with_the_changes", "matrix", "said")
_by(
    "pictures/test_keys.py::test_pages_and_ends_of_the_matrix_are_seen_by_its_cursor",
    "matrix",
    *("page(1)", "page(-1)", "edge(-1)", "edge(1)"),
)
_by(MATRIX + "from_an_actor_v_begins_with_what_is_spoken_of_most", "said", "other(1)", "other(-1)")
_by(MATRIX + "from_an_actor_v_begins_with_what_is_spoken_of_most", "dashboard", "said")
_by(MAP + "it_opens_on_the_country_under_the_cursor_and_tells_its_facts", "dashboard", "map")
_by(TIMES + "claims_articles_and_dates_stand_on_one_axis", "dashboard", "timeline")
_by(MATRIX + "it_counts_who_speaks_about_whom_the_most_first", "dashboard", "matrix")

DASHBOARD, FOCUS, READER, MENDING, TAKING, COMFORT, MOVES = (
    f"test_{name}.py::test_"
    for name in ("dashboard", "focusing", "reader", "mending", "taking", "comfort", "moves")
)
_by("test_search_screen.py::test_nothing_found_says_so_and_enter_does_nothing", "dashboard", "search")
_by(DASHBOARD + "enter_focuses_and_focuses_add_up_and_escape_undoes", "list", "focus_row")
_by(DASHBOARD + "enter_focuses_and_focuses_add_up_and_escape_undoes", "dashboard", "back")
_by(FOCUS + "side_turns_a_focus_between_by_about_and_both", "dashboard", "side")
_by(FOCUS + "unfocus_removes_the_only_focus", "dashboard", "unfocus")
_by(
    FOCUS + "history_goes_back_and_forward_with_cursor_pane_and_scroll_as_they_were",
    "dashboard",
    *("history(-1)", "history(1)"),
)
_by(FOCUS + "certain_hides_what_is_not_certain_enough_and_tells_how_many", "dashboard", "certain")
_by(DASHBOARD + "sorting_goes_through_the_orders_and_keeps_the_row", "list", "sort")
_by(DASHBOARD + "the_list_of_articles_lies_over_the_left_and_narrows_to_one", "dashboard", "articles")
_by(COMFORT + "help_begins_with_the_pane_one_is_in", "app", "help")
_by(COMFORT + "the_palette_does_what_is_chosen_in_the_place_where_one_is", "app", "palette")
_by("test_terminal.py::test_the_terminal_is_left_as_it_was_found", "app", "quit")
_by("test_terminal.py::test_ctrl_z_goes_to_the_shell_and_fg_comes_back", "app", "suspend_process")
_by(DASHBOARD + "zoom_shows_one_pane_and_full_the_text", "dashboard", "zoom", "full")
_by(
    MOVES + "the_pane_that_is_gone_to_is_the_one_that_is_shown",
    "dashboard",
    *(f"pane('{name}')" for name in ("countries", "actors", "claims", "source")),
    *("next_pane", "previous_pane"),
)
_by(READER + "find_goes_over_the_places_while_there_are_any", "dashboard", "find")
_by(MOVES + "N_goes_to_the_mention_before", "dashboard", "mention(1)", "mention(-1)")
_by(
    MOVES + "J_and_K_scroll_the_text_while_a_list_has_the_keys",
    "dashboard",
    *("scroll_source(1)", "scroll_source(-1)"),
)
_by(MENDING + "star_and_unstar", "dashboard", "star")
_by(MENDING + "an_actor_gets_another_name_kind_role_and_country_in_one_step", "dashboard", "edit")
_by(MENDING + "two_marked_actors_become_one_and_two_again", "dashboard", "merge")
_by(MENDING + "the_mentions_of_one_article_are_somebody_else", "dashboard", "split")
_by(MENDING + "a_tag_is_put_on_completed_and_taken_off", "dashboard", "tag")
_by(MENDING + "a_note_is_written_shown_changed_and_taken_off", "dashboard", "note")
_by(MENDING + "remove_undo_and_redo_leave_the_cursor_where_it_was", "dashboard", "remove", "undo", "redo")
_by(MENDING + "what_was_done_is_listed_newest_first_and_undone_from_there", "dashboard", "done")
_by("test_adding.py::test_a_path_is_completed_added_read_and_opened", "dashboard", "add")
_by(DASHBOARD + "the_sample_can_be_called_and_sent_away", "dashboard", "sample")
_by("test_intake.py::test_reading_can_be_stopped_and_what_was_read_is_kept", "dashboard", "stop")
_by(TAKING + "y_copies_a_claim_with_sentence_and_citation_and_says_so", "dashboard", "copy")
_by(TAKING + "e_asks_for_format_what_and_path_and_writes", "dashboard", "export")
_by(TAKING + "p_gives_the_text_to_the_pager", "dashboard", "page_source")
_by(TAKING + "o_opens_the_address_and_says_so", "dashboard", "browse")
_by(COMFORT + "a_pane_gets_more_room_and_less_and_its_own_again", "dashboard", "wider", "narrower", "even")
_by(MOVES + "a_theme_is_seen_on_the_ground_of_the_screen", "app", "theme")
_by(
    MOVES + "a_theme_is_seen_on_the_ground_of_the_screen",
    "app",
    *(f"theme('{name}')" for name in ("dark", "light", "contrast", "terminal")),
)
_by(
    MOVES + "a_list_goes_by_rows_halves_pages_and_to_its_ends",
    "list",
    *(f"{name}({step})" for name in ("move", "half", "page", "edge") for step in (1, -1)),
)
_by("test_rows.py::test_mark_marks_rows_and_says_how_many", "list", "mark")
_by(READER + "stop_chooses_and_to_row_follows", "reader", "to_row", "stop(1)", "stop(-1)")
_by(
    MOVES + "what_is_selected_in_the_text_stands_out",
    "reader",
    *(f"select_{name}({step})" for name in ("word", "line") for step in (1, -1)),
    "select_sentence",
)
_by(
    MOVES + "the_text_goes_by_lines_halves_pages_and_to_its_ends",
    "reader",
    *("scroll_lines(1)", "scroll_lines(-1)", "scroll_edge(1)", "scroll_edge(-1)"),
    *(f"scroll_half({step})" for step in (1, -1, 2, -2)),
)
_by(FOCUS + "unfocus_choose_and_drop_remove_any_of_several", "trail", "choose(-1)", "drop")
_by(FOCUS + "turn_turns_the_focus_that_is_chosen_in_the_trail", "trail", "choose(1)", "turn")


def source_of(test: str) -> str:
    """A test with its marks, and all of its own file that it names, however far."""
    name, _, function = test.partition("::")
    text = (HERE / name).read_text(encoding="utf-8")
    known: dict[str, ast.stmt] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            known[node.name] = node
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            known[node.targets[0].id] = node
    assert function in known, f"there is no {test}"
    wanted, parts = [function], []
    while wanted:
        node = known.pop(wanted.pop(), None)
        if node is not None:
            parts.append(ast.unparse(node))
            wanted += [one.id for one in ast.walk(node) if isinstance(one, ast.Name)]
    return "\n".join(parts)


def does(action: Action, source: str) -> bool:
    """The source presses one of the action's keys, or names the action."""
    name = action.id.partition("(")[0]
    strings = {
        node.value if isinstance(node.value, str) else node.value.decode("latin-1")
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)
    }
    typed = {*action.keys, action.id, name} | ({"\x1a"} if "ctrl+z" in action.keys else set())
    return bool(strings & typed) or any(one.startswith(f"{name}(") for one in strings)


def test_every_action_has_a_test_that_sees_what_it_does():
    assert {(one.place, one.id) for one in ACTIONS} == set(PROOFS)


def test_the_tests_are_there_and_do_what_they_stand_for():
    assert [
        (one.place, one.id) for one in ACTIONS if not does(one, source_of(PROOFS[one.place, one.id]))
    ] == []
